import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { Finding } from '@/utils/records/finding';
import type { ComposeInput, Composition, Verdict } from './compose/compose-input';
import { composeTitles } from './compose/compose-titles';
import { editDistance } from './compose/least-edits';
import type { TitleRule } from './define-rule';
import { findingsOn, judgeTitle } from './judge';
import { measureTitle } from './title-facts';
import type { TitleInput } from './title-input';

/** What the operator asks of new titles, beside the title itself. */
export type ComposeWishes = Omit<ComposeInput, 'title' | 'tokens' | 'platform' | 'roleOf' | 'judge'>;

/** Rules about the moment, the category or the room left, which no wording mends: a proposal may leave them open. */
export const notOfWording: ReadonlySet<string> = new Set([
  'title-underused',
  'title-cooling',
  'title-missed-term',
  'title-dead-word',
  'title-attribute-gap',
  'category-unknown',
  'category-not-leaf',
  'category-elsewhere',
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

/** At most so many fixes are made to a title one after the other. */
const MOST_FIXES = 5;

/**
 * Composes titles that pass the rules: none fails one, none warns of anything the present title does not warn of; only
 * warnings of style are taken into the bargain where avoiding them would cost more than a hundredth of the demand. Words that
 * break a rule by themselves are not used at all, but for words to keep that are merely warned of: the operator answers for
 * them. What rules mend by themselves is mended first. `inputFor` gives what is known of the product under another title.
 */
export function composeJudged(
  given: string,
  inputFor: (title: string) => TitleInput,
  wishes: ComposeWishes,
  book: WordBook,
  rules: readonly TitleRule[],
): Composition {
  const ofWording = rules.filter(({ id }) => !notOfWording.has(id));
  const ofWords = ofWording.filter(({ id }) => !ofWholeTitle.has(id));
  const title = mended(given, wishes.maxChange, (wording) => judgeTitle(inputFor(wording), book, ofWording).findings);
  const maxChange = wishes.maxChange === null ? null : wishes.maxChange - editDistance(given, title);
  const present = inputFor(title);
  const troubleOf = (wording: string) => troubles(findingsOn(measureTitle(inputFor(wording), book), ofWording), wording);
  const wordTrouble = (word: string) =>
    troubles(findingsOn(measureTitle({ ...present, title: word, unitsOnPage: null }, book), ofWords), word);

  const kept = wishes.keep.flatMap(wordTrouble);
  if (kept.some(({ isFail }) => isFail)) return { proposals: [], reason: 'keep-forbidden', present: null };
  const standing = troubleOf(title);
  const known = new Set([...standing, ...kept].filter(({ isFail }) => !isFail).map(({ id }) => id));
  const isNew = ({ isFail, id }: Trouble) => isFail || !known.has(id);
  const offered = new Set([...wishes.words, ...wishes.terms.flatMap(({ text }) => text.split(/\s+/))]);
  const isHeld = (word: string) => title.includes(word) || wishes.keep.some((one) => one.includes(word));
  const tokens = tokenize(title, book);
  const refused = [
    ...[...offered].filter((word) => word !== '' && !isHeld(word) && wordTrouble(word).some(isNew)),
    // What is left of a forbidden wording when its other words are gone: the 最 of 最柔软.
    ...tokens.flatMap(({ text, start, end }) => {
      const isInFail = standing.some(({ isFail, spans }) => isFail && spans.some(([from, to]) => from <= start && end <= to));
      return isInFail && ([...text].length === 1 || wordTrouble(text).length > 0) ? [text] : [];
    }),
  ];

  const judge = (wording: string): Verdict => {
    const found = troubleOf(wording).filter(isNew);
    if (found.length === 0) return 'clean';
    return found.every(({ isFail, rule }) => !isFail && ofStyle.has(rule)) ? 'tolerable' : 'refused';
  };
  return composeTitles({
    ...wishes,
    ...{ title, tokens, maxChange, judge },
    ...{ platform: present.platform, drop: [...wishes.drop, ...refused] },
    roleOf: (word) => book.roleOf(word),
  });
}

/** What a rule has against a title: the same of the same words is the same trouble. */
interface Trouble {
  id: string;
  rule: string;
  isFail: boolean;
  spans: Finding['spans'];
}

const troubles = (findings: readonly Finding[], title: string): Trouble[] =>
  findings.flatMap(({ rule, status, spans }) => {
    if (status !== 'fail' && status !== 'warn') return [];
    const isFail = status === 'fail';
    if (spans.length === 0) return [{ id: rule, rule, isFail, spans }];
    return spans.map((span) => ({ id: `${rule} ${title.slice(...span)}`, rule, isFail, spans: [span] }));
  });

/** The title as the rules it fails would have it, as far as the changes allowed go. */
function mended(title: string, maxChange: number | null, findingsOf: (title: string) => readonly Finding[]): string {
  let better = title;
  for (let fix = 0; fix < MOST_FIXES; fix++) {
    const next = findingsOf(better).find(({ status, suggestedTitle }) => status === 'fail' && suggestedTitle !== null);
    if (!next?.suggestedTitle || (maxChange !== null && editDistance(title, next.suggestedTitle) > maxChange)) break;
    better = next.suggestedTitle;
  }
  return better;
}
