import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { Finding } from '@/utils/records/finding';
import type { ComposeInput, Composition, Verdict } from './compose/compose-input';
import { composeTitles } from './compose/compose-titles';
import type { TitleRule } from './define-rule';
import { findingsOn } from './judge';
import { measureTitle } from './title-facts';
import type { TitleInput } from './title-input';

/** What the operator asks of new titles, beside the title itself. */
export type ComposeWishes = Omit<ComposeInput, 'title' | 'tokens' | 'platform' | 'roleOf' | 'judge'>;

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

/**
 * Composes titles that pass the rules: none fails one, none warns of anything the present title does not warn of; only
 * warnings of style are taken into the bargain where avoiding them would cost more than a hundredth of the demand. Words that
 * break a rule by themselves are not used at all, but for words to keep that are merely warned of: the operator answers for
 * them. `inputFor` gives what is known of the product under another title.
 */
export function composeJudged(
  title: string,
  inputFor: (title: string) => TitleInput,
  wishes: ComposeWishes,
  book: WordBook,
  rules: readonly TitleRule[],
): Composition {
  const ofWording = rules.filter(({ id }) => !notOfWording.has(id));
  const ofWords = ofWording.filter(({ id }) => !ofWholeTitle.has(id));
  const present = inputFor(title);
  const isTrouble = ({ status }: Finding) => status === 'fail' || status === 'warn';
  const troubleOf = (input: TitleInput) => findingsOn(measureTitle(input, book), ofWording).filter(isTrouble);
  const wordTrouble = (word: string) =>
    findingsOn(measureTitle({ ...present, title: word, unitsOnPage: null }, book), ofWords).filter(isTrouble);

  const keptTrouble = wishes.keep.flatMap(wordTrouble);
  if (keptTrouble.some(isFail)) return { proposals: [], reason: 'keep-forbidden', present: null };
  const warned = new Set(troubleOf(present).map(({ rule }) => rule));
  const offered = new Set([...wishes.words, ...wishes.terms.flatMap(({ text }) => text.split(/\s+/))]);
  const isHeld = (word: string) => title.includes(word) || wishes.keep.some((kept) => kept.includes(word));
  const refused = [...offered].filter(
    (word) => word !== '' && !isHeld(word) && wordTrouble(word).some((one) => isFail(one) || !warned.has(one.rule)),
  );
  for (const { rule } of keptTrouble) warned.add(rule);

  const judge = (wording: string): Verdict => {
    const found = troubleOf(inputFor(wording)).filter((one) => isFail(one) || !warned.has(one.rule));
    if (found.length === 0) return 'clean';
    return found.every((one) => !isFail(one) && ofStyle.has(one.rule)) ? 'tolerable' : 'refused';
  };
  return composeTitles({
    ...wishes,
    ...{ title, platform: present.platform, drop: [...wishes.drop, ...refused], judge },
    tokens: tokenize(title, book),
    roleOf: (word) => book.roleOf(word),
  });
}

const isFail = ({ status }: Finding) => status === 'fail';
