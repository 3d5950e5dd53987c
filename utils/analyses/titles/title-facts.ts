import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { Day } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import { titleWidth } from '@/utils/core/title-width';
import { platformTitleLimits } from '@/utils/knowledge/titles/limits';
import type { TitleLimit } from '@/utils/records/item';
import { ownBrands } from './brands/own-brands';
import { type CodePoint, codePoints } from './characters/code-points';
import { type ControlCharacter, findControls } from './characters/find-controls';
import { findEmoji } from './characters/find-emoji';
import { findRepeats, type Repeat } from './likeness/find-repeats';
import type { LikeTitle, SeenTerm, TitleEvent, TitleInput } from './title-input';

/** Everything measured about a title, once, for all rules. Null where it cannot be known. */
export interface TitleFacts {
  platform: Platform;
  title: string | null;
  /** In the platform's units; the page's own count where it gave one. */
  units: number | null;
  limit: { max: number; origin: TitleLimit['origin'] | 'table' } | null;
  points: CodePoint[] | null;
  /** Tabs, line ends and characters nobody can see or read. */
  controls: ControlCharacter[] | null;
  /** UTF-16 offsets [start, end). */
  emoji: [number, number][] | null;
  /** Words that stand in the title more than once. */
  repeats: Repeat[] | null;
  categoryId: string | null;
  categoryPath: string[] | null;
  isLeaf: boolean | null;
  placement: TitleInput['placement'];
  hasCategoryField: boolean;
  /** The title's words in order. */
  words: Word[] | null;
  /** The words the title was cut by, for looking up others. */
  book: WordBook;
  attributes: TitleInput['attributes'];
  /** Names of the product's own brand and the shop's; null where neither a brand attribute nor a shop brand was seen. */
  brands: string[] | null;
  today: Day;
  likeTitles: readonly LikeTitle[] | null;
  terms: readonly SeenTerm[] | null;
  titleChangedOn: Day | null;
  events: readonly TitleEvent[] | null;
}

/** Measures a title. Words are only looked for when a rule asks. */
export function measureTitle(input: TitleInput, book: WordBook): TitleFacts {
  const { title, platform, categoryId, categoryPath, isLeaf, placement, hasCategoryField } = input;
  const points = title === null ? null : codePoints(title);
  const emoji = title === null ? null : findEmoji(title);
  let repeats: Repeat[] | undefined;
  let tokens: Word[] | undefined;
  const wordsOf = (seen: string): Word[] => {
    tokens ??= tokenize(seen, book);
    return tokens;
  };
  return {
    platform,
    title,
    units: input.unitsOnPage ?? (title === null ? null : titleWidth(title, platform)),
    limit: limitOf(input),
    points,
    controls: points && emoji && findControls(points, emoji),
    emoji,
    get repeats() {
      if (title === null) return null;
      repeats ??= findRepeats(title, wordsOf(title), book);
      return repeats;
    },
    categoryId,
    categoryPath,
    isLeaf,
    placement,
    hasCategoryField,
    get words() {
      return title === null ? null : wordsOf(title);
    },
    book,
    attributes: input.attributes,
    brands: ownBrands(input),
    today: input.today,
    likeTitles: input.likeTitles,
    terms: input.terms,
    titleChangedOn: input.titleChangedOn,
    events: input.events,
  };
}

function limitOf({ platform, titleLimit, categoryPath }: TitleInput): TitleFacts['limit'] {
  if (titleLimit !== null) return titleLimit;
  const usual = platformTitleLimits[platform];
  if (usual === null) return null;
  const isException = usual.except?.category.test(categoryPath?.[0] ?? '') ?? false;
  return { max: isException && usual.except ? usual.except.max : usual.max, origin: 'table' };
}
