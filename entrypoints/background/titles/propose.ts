import { changeReasons } from '@/utils/analyses/titles/change-reasons';
import { type ComposeWishes, composeJudged } from '@/utils/analyses/titles/compose-judged';
import { diffTitles } from '@/utils/analyses/titles/diff-titles';
import { demandOf } from '@/utils/analyses/titles/terms/demand';
import { missingWords } from '@/utils/analyses/titles/terms/missing-words';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import type { TitleInput } from '@/utils/analyses/titles/title-input';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { BankTerm } from '@/utils/records/bank-term';
import type { Product } from './product';

/** Where neither page nor platform states a limit. */
const USUAL_LIMIT = 60;

/** What is asked of proposals for one product; the terms come from the bank. */
export type Wishes = Omit<ComposeWishes, 'terms' | 'limit' | 'words'>;

/** Titles for a product that cover more of these terms, each with what changed and why. Terms without a figure count for nothing. */
export function proposeTitles(
  { book, title, input, judged, context, entry, basis }: Product,
  terms: readonly BankTerm[],
  wishes: Wishes,
) {
  const weighed = terms.flatMap((term) => {
    const weight = demandOf(term, basis);
    return weight === null ? [] : [{ term, parted: partTerm(term.text, book), weight }];
  });
  const textOf = new Map(terms.map((term) => [partTerm(term.text, book), term.text]));
  const limit = judged.limit ?? USUAL_LIMIT;
  const asked = { ...wishes, words: wishes.keep, limit, terms: weighed.map(({ parted, weight }) => ({ text: parted, weight })) };
  const inputFor = (wording: string): TitleInput => ({
    ...input,
    title: wording,
    // The page counted the present title, and that one has its own like titles.
    unitsOnPage: null,
    likeTitles: context.titles.like(wording, entry.item.itemId),
  });
  const { proposals, reason } = composeJudged(title, inputFor, asked, book, judged.rules);
  const old = { title, words: tokenize(title, book) };
  // Terms nobody gave a figure for can be lost as well.
  const held = terms
    .map((term) => ({ text: term.text, parted: partTerm(term.text, book) }))
    .filter(({ parted }) => missingWords(parted, title).length === 0);
  const named = (parted: readonly string[]) => parted.map((text) => textOf.get(text) ?? text);
  return {
    limit,
    reason,
    proposals: proposals.map((proposal) => {
      const next = { title: proposal.title, words: tokenize(proposal.title, book) };
      const isAsked = (word: string) => wishes.keep.includes(word) || wishes.drop.includes(word);
      const { units, weight, bound } = proposal;
      const covered = named(proposal.covered);
      const lost = held.flatMap(({ parted }) => (missingWords(parted, proposal.title).length > 0 ? [parted] : []));
      return {
        ...{ title: proposal.title, units, weight, bound, covered, lost: named(lost) },
        diff: diffTitles(old, next),
        reasons: changeReasons({ ...proposal, lost }, title, isAsked).map((one) => ({
          ...one,
          terms: named(one.terms),
        })),
      };
    }),
  };
}
