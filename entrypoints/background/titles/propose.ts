import { changeReasons } from '@/utils/analyses/titles/change-reasons';
import { type ComposeWishes, composeJudged, notOfWording } from '@/utils/analyses/titles/compose-judged';
import { diffTitles } from '@/utils/analyses/titles/diff-titles';
import { findingsOn } from '@/utils/analyses/titles/judge';
import { demandOf } from '@/utils/analyses/titles/terms/demand';
import { missingWords } from '@/utils/analyses/titles/terms/missing-words';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import type { TitleInput } from '@/utils/analyses/titles/title-input';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { BankTerm } from '@/utils/records/bank-term';
import { joinSpellings } from './join-spellings';
import type { Product } from './product';

/** Where neither page nor platform states a limit. */
const USUAL_LIMIT = 60;

/** Less than any demand: terms with it stand behind the others, and are not weighed. */
const NO_FIGURE = -1;

/** What is asked of proposals for one product; the terms come from the bank. */
export type Wishes = Omit<ComposeWishes, 'terms' | 'limit' | 'words'>;

/** Titles for a product that cover more of these terms, each with what changed and why. Terms without a figure count for nothing. */
export function proposeTitles(
  { book, title, input, judged, context, entry, basis }: Product,
  terms: readonly BankTerm[],
  wishes: Wishes,
) {
  // By the words they are of, named by the most searched spelling.
  const spelled = joinSpellings(
    terms.flatMap((term) => {
      const parted = partTerm(term.text, book);
      return parted === '' ? [] : [{ term, parted, weight: demandOf(term, basis) ?? NO_FIGURE }];
    }),
  );
  const weighed = [...spelled].flatMap(([text, { weight }]) => (weight === NO_FIGURE ? [] : [{ text, weight }]));
  const limit = judged.limit ?? USUAL_LIMIT;
  const asked = { ...wishes, words: wishes.keep, limit, terms: weighed };
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
  const held = [...spelled.keys()].filter((parted) => missingWords(parted, title).length === 0);
  const marked = judged.findings.flatMap(({ status, spans }) =>
    status === 'fail' || status === 'warn' ? spans.map((span) => title.slice(...span)) : [],
  );
  const warningsOf = (wording: string) =>
    findingsOn(measureTitle(inputFor(wording), book), judged.rules).flatMap(({ rule, status }) =>
      status === 'warn' && !notOfWording.has(rule) ? [rule] : [],
    );
  const named = (parted: readonly string[]) => parted.map((text) => spelled.get(text)?.all[0]?.term.text ?? text);
  return {
    limit,
    reason,
    proposals: proposals.map((proposal) => {
      const next = { title: proposal.title, words: tokenize(proposal.title, book) };
      const isAsked = (word: string) => wishes.keep.includes(word) || wishes.drop.includes(word);
      const isMarked = (word: string) => marked.some((text) => text.includes(word));
      const { units, weight, bound } = proposal;
      const covered = named(proposal.covered);
      const lost = held.filter((parted) => missingWords(parted, proposal.title).length > 0);
      return {
        ...{ title: proposal.title, units, weight, bound, covered, lost: named(lost) },
        warnings: warningsOf(proposal.title),
        diff: diffTitles(old, next),
        reasons: changeReasons({ ...proposal, lost }, title, isAsked, isMarked).map((one) => ({
          ...one,
          terms: named(one.terms),
        })),
      };
    }),
  };
}
