import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { ComposeInput, Composition } from './compose/compose-input';
import { composeTitles } from './compose/compose-titles';
import type { TitleRule } from './define-rule';
import { judgeTitle } from './judge';
import type { TitleInput } from './title-input';

/** What the operator asks of new titles, beside the title itself. */
export type ComposeWishes = Omit<ComposeInput, 'title' | 'tokens' | 'platform' | 'roleOf' | 'isAllowed'>;

/** Rules about the moment, the category or the room left, which no wording mends: a proposal may leave them open. */
const notOfWording: ReadonlySet<string> = new Set([
  'title-underused',
  'title-cooling',
  'title-missed-term',
  'title-dead-word',
  'category-unknown',
  'category-not-leaf',
]);

/** Rules about how words stand together. Their warnings are avoided where that costs next to no demand. */
const ofStyle: ReadonlySet<string> = new Set([
  'title-repeated-word',
  'title-near-repeat',
  'title-stuffing',
  'title-no-noun',
  'title-noun-category',
  'title-word-order',
  'title-near-duplicate',
  'title-spacing',
]);

/** Rules about the whole title say nothing of a word alone. */
const ofWholeTitle: ReadonlySet<string> = new Set([
  ...ofStyle,
  'title-foreign-only',
  'title-brand-missing',
  'title-brand-misspelt',
]);

/** Demand worth less than this share of what can be reached is given up for a better style. *House choice*. */
const CLOSE_ENOUGH = 0.99;

/**
 * Composes titles that pass the rules: none fails one, none warns of anything the present title does not warn of; only
 * warnings of style are taken into the bargain where avoiding them would cost more than a hundredth of the demand. Words that
 * break a rule by themselves are not used at all. `inputFor` gives what is known of the product under another title.
 */
export function composeJudged(
  title: string,
  inputFor: (title: string) => TitleInput,
  wishes: ComposeWishes,
  book: WordBook,
  rules: readonly TitleRule[],
): Composition {
  const judge = (wording: string) =>
    judgeTitle(inputFor(wording), book, rules).findings.filter(({ rule }) => !notOfWording.has(rule));
  const warned = new Set(judge(title).flatMap(({ rule, status }) => (status === 'warn' ? rule : [])));
  const passes = (wording: string, isExcused: (rule: string) => boolean): boolean =>
    judge(wording).every(({ rule, status }) => status !== 'fail' && (status !== 'warn' || warned.has(rule) || isExcused(rule)));
  const isStyle = (rule: string) => ofStyle.has(rule);

  const offered = new Set([...wishes.words, ...wishes.terms.flatMap(({ text }) => text.split(/\s+/))]);
  const refused = [...offered].filter(
    (word) => word !== '' && !title.includes(word) && !passes(word, (rule) => ofWholeTitle.has(rule)),
  );
  const { platform } = inputFor(title);
  const compose = (isExcused: (rule: string) => boolean): Composition =>
    composeTitles({
      ...wishes,
      ...{ title, platform, drop: [...wishes.drop, ...refused] },
      tokens: tokenize(title, book),
      roleOf: (word) => book.roleOf(word),
      isAllowed: (wording) => passes(wording, isExcused),
    });

  const strict = compose(() => false);
  const [best] = strict.proposals;
  if (best && best.weight >= best.bound * CLOSE_ENOUGH) return strict;
  const lenient = compose(isStyle);
  const most = lenient.proposals[0]?.weight ?? 0;
  return best && best.weight >= most * CLOSE_ENOUGH ? strict : lenient;
}
