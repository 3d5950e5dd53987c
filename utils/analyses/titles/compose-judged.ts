import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { ComposeInput, Composition } from './compose/compose-input';
import { composeTitles } from './compose/compose-titles';
import type { TitleRule } from './define-rule';
import { judgeTitle } from './judge';
import type { TitleInput } from './title-input';

/** What the operator asks of new titles, beside the title itself. */
export type ComposeWishes = Omit<ComposeInput, 'title' | 'tokens' | 'platform' | 'roleOf' | 'isAllowed'>;

/** Rules about the moment or the room left, which no wording mends: a proposal may leave them open. */
const notOfWording: ReadonlySet<string> = new Set(['title-underused', 'title-cooling', 'title-missed-term', 'title-dead-word']);

/**
 * Composes titles that pass the rules: none that fails one, and none that warns where the present title does not. Words
 * that fail by themselves are not used at all.
 */
export function composeJudged(
  present: TitleInput,
  wishes: ComposeWishes,
  book: WordBook,
  rules: readonly TitleRule[],
): Composition {
  const title = present.title ?? '';
  const statuses = (wording: string) => {
    const { findings } = judgeTitle({ ...present, title: wording, unitsOnPage: null }, book, rules);
    return new Map(findings.filter(({ rule }) => !notOfWording.has(rule)).map(({ rule, status }) => [rule, status]));
  };
  const before = statuses(title);
  const isAllowed = (wording: string): boolean =>
    [...statuses(wording)].every(([rule, status]) => status !== 'fail' && (status !== 'warn' || before.get(rule) === 'warn'));
  const wordsOfTerms = wishes.terms.flatMap(({ text }) => text.split(/\s+/));
  const offered = new Set([...wishes.words, ...wordsOfTerms].filter((word) => word !== '' && !title.includes(word)));
  const refused = [...offered].filter((word) => [...statuses(word).values()].includes('fail'));
  return composeTitles({
    ...wishes,
    drop: [...wishes.drop, ...refused],
    title,
    tokens: tokenize(title, book),
    platform: present.platform,
    roleOf: (word) => book.roleOf(word),
    isAllowed,
  });
}
