import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Word } from '@/utils/analyses/words/tokenize';
import type { BankTerm } from '@/utils/records/bank-term';
import { claimsOf, knownClaims } from '../attributes/exclusive-claims';
import { staleWords } from '../dates/stale-words';
import type { TitleFacts } from '../title-facts';
import type { SeenTerm } from '../title-input';
import { addable } from './missed-terms';
import { type IndexedTerm, termIndex } from './term-index';

/** How a seen term stands to a product. */
export interface Standing {
  term: BankTerm;
  /** `unfit`: something known speaks against it. */
  standing: 'used' | 'partly' | 'missing' | 'unfit';
  /** Its words the title lacks. */
  missing: string[];
  /**
   * What speaks against it: `brand` another's · `noun` another thing · `attribute` title or attributes say otherwise ·
   * `unproven` it claims what nothing says, a material for one · `season` past.
   */
  why: 'brand' | 'noun' | 'attribute' | 'unproven' | 'season' | null;
}

/** The bank with its terms as rules take them: one array, so that it is looked through once. */
export interface Bank {
  terms: readonly BankTerm[];
  /** In the same order. */
  seen: readonly SeenTerm[];
}

const byText = new WeakMap<Bank, ReadonlyMap<string, BankTerm>>();

function termsByText(bank: Bank): ReadonlyMap<string, BankTerm> {
  const known = byText.get(bank) ?? new Map(bank.terms.map((term) => [term.text, term]));
  byText.set(bank, known);
  return known;
}

/** The terms that have to do with a product, the most searched first: those for its kind of goods, and those that brought it visitors. */
export function standings(bank: Bank, facts: TitleFacts, itemId: string | null): Standing[] {
  const { title, words, book } = facts;
  if (title === null || words === null) return [];
  const index = termIndex(bank.seen, book);
  const { ids, terms } = index.match(words);
  const own = itemId === null ? [] : bank.terms.filter(({ ofItems }) => ofItems[itemId] !== undefined);
  const ownTexts = new Set(own.map(({ text }) => text));
  const brought = index.all.filter(({ text }) => ownTexts.has(text) && !terms.some((term) => term.text === text));
  const whyNot = objection({ ...facts, title, words });
  return [...terms, ...brought].flatMap((indexed): Standing[] => {
    const term = termsByText(bank).get(indexed.text);
    if (!term) return [];
    const missing = indexed.words.filter((_word, at) => !ids.has(indexed.ids[at] ?? -1));
    if (missing.length === 0) return [{ term, standing: 'used', missing: [], why: null }];
    const why = whyNot(indexed, missing);
    const fitting = missing.length < indexed.words.length ? 'partly' : 'missing';
    return [{ term, standing: why === null ? fitting : 'unfit', missing: missing.map(({ text }) => text), why }];
  });
}

type Known = TitleFacts & { title: string; words: NonNullable<TitleFacts['words']> };

/** Finds what speaks against putting a term's missing words into a title. */
function objection(facts: Known): (term: IndexedTerm, missing: readonly Word[]) => Standing['why'] {
  const brands = new Set(facts.brands?.map(foldWord));
  const inTitle = new Set(facts.words.map(({ folded }) => folded));
  const nouns = facts.words.flatMap(({ role, folded }) => (role === 'noun' && folded.length > 1 ? [folded] : []));
  const claims = knownClaims(facts, facts.attributes);
  const isEvident = addable(facts);
  return (term, missing) => {
    if (missing.some(({ role, folded }) => role === 'brand' && !brands.has(folded))) return 'brand';
    const head = term.words.findLast(({ role }) => role === 'noun');
    if (head && !inTitle.has(head.folded) && !nouns.some((noun) => head.folded.endsWith(noun))) return 'noun';
    const asTitle = { ...facts, title: term.text, words: [...term.words] };
    const isContradicted = [...claimsOf(asTitle)].some(
      ([family, meanings]) => claims.has(family) && ![...meanings].some((meaning) => claims.get(family)?.has(meaning)),
    );
    if (isContradicted) return 'attribute';
    if (staleWords(asTitle).length > 0) return 'season';
    return isEvident(term, missing) ? null : 'unproven';
  };
}
