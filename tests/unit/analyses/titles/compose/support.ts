import type { ComposeInput, TitleToken } from '@/utils/analyses/titles/compose/compose-input';
import type { CoverageModel } from '@/utils/analyses/titles/compose/solver/coverage-model';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** Tokens of a title whose words are parted by blanks. */
export function tokensOf(title: string, roles: Partial<Record<string, WordRole>> = {}): TitleToken[] {
  return [...title.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    role: roles[text] ?? null,
  }));
}

/** A task for a Taobao title of 60 units without constraints, changed as given. */
export function task(given: Partial<ComposeInput>, roles: Partial<Record<string, WordRole>> = {}): ComposeInput {
  return {
    title: '',
    tokens: tokensOf(given.title ?? '', roles),
    platform: 'taobao',
    limit: 60,
    words: [],
    terms: [],
    keep: [],
    drop: [],
    brandFirst: null,
    maxChange: null,
    uniqueRoles: [],
    roleOf: (word) => roles[word] ?? null,
    ...given,
  };
}

/** Terms written `weight: words`. */
export const terms = (...lines: string[]) =>
  lines.map((line) => {
    const [weight = '', text = ''] = line.split(': ');
    return { text, weight: Number(weight) };
  });

/** A model of words which are not inside one another. */
export function plainModel(
  widths: readonly number[],
  given: readonly { targets: readonly number[]; weight: number }[],
  room: number,
): CoverageModel {
  return {
    items: widths.map((width, item) => ({ width, change: 0, covers: [item], latinEnds: 0 })),
    providers: widths.map((_, item) => [item]),
    terms: given,
    room,
    changes: 0,
    forced: [],
    exclusive: [],
    blanks: 'none',
  };
}

/** Every subset of a few items. */
export function subsets(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, item) => item).filter((item) => (mask >> item) & 1),
  );
}
