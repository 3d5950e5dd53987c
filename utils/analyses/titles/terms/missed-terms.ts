import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Word } from '@/utils/analyses/words/tokenize';
import { lookLabel, looks, stemOfLook } from '@/utils/knowledge/titles/looks';
import {
  askedAfter,
  freelyMissing,
  leastDemandShare,
  mostMissing,
  mostNamed,
  plainFunctions,
  plainPersons,
  provenFunctionTrades,
} from '@/utils/knowledge/titles/search-terms';
import { claimsOf, isBorneOut, isDeniedNowhere, knownClaims } from '../attributes/exclusive-claims';
import { staleWords } from '../dates/stale-words';
import { titleTrades } from '../goods/title-trades';
import type { TitleFacts } from '../title-facts';
import type { SeenTerm } from '../title-input';
import { namesOf } from './names-of';
import { type IndexedTerm, termIndex } from './term-index';

/** A term the title could serve but lacks words of. */
export interface MissedTerm {
  text: string;
  demand: number;
  /** The upper end where a range was shown. */
  demandTo: number | null;
  missing: readonly Word[];
}

type Needed = Pick<TitleFacts, 'book' | 'brands' | 'attributes' | 'today'> & {
  title: string;
  words: Word[];
  terms: readonly SeenTerm[];
};

/** The terms with most demand that a title misses by a word or two, each for other words. Null when none fits its goods. */
export function missedTerms(facts: Needed): MissedTerm[] | null {
  const { ids, terms: fitting } = termIndex(facts.terms, facts.book).match(facts.words, namesOf);
  const most = fitting[0]?.demand ?? null;
  if (most === null) return null;
  const isAddable = addable(facts, true);
  // 男鞋 is for 男.
  const isNamed = (folded: string) => plainPersons.has(folded) && facts.title.includes(folded);
  const missed: MissedTerm[] = [];
  for (const term of fitting) {
    if (missed.length === mostNamed || term.demand === null || term.demand < most * leastDemandShare || term.demand <= 0) break;
    const missing = term.words.filter(({ folded }, at) => !ids.has(term.ids[at] ?? -1) && !isNamed(folded));
    const isNew = !missed.some((other) => missing.every(({ folded }) => other.missing.some((word) => word.folded === folded)));
    if (missing.length === 0 || missing.length > mostMissing || !isNew) continue;
    if (isAddable(term, missing)) missed.push({ text: term.text, demand: term.demand, demandTo: term.demandTo ?? null, missing });
  }
  return missed;
}

/**
 * Whether the goods may be called by a term, as far as title and attributes tell. What they leave open is not addable, or,
 * where the operator is asked whether it is true, is: a material, a size, a part.
 */
export function addable(facts: Omit<Needed, 'terms'>, isAsked = false): (term: IndexedTerm, missing: readonly Word[]) => boolean {
  const values = Object.values(facts.attributes ?? {}).flatMap((list) => list.map(foldWord));
  const brands = new Set(facts.brands?.map(foldWord));
  const nouns = new Set(facts.words.flatMap(({ role, folded }) => (role === 'noun' ? [folded] : [])));
  if (isAsked) for (const noun of [...nouns]) for (const name of namesOf(noun)) nouns.add(name);
  // 豆腐猫砂 is 猫砂.
  const isNamed = (noun: string) =>
    nouns.has(noun) || (isAsked && noun.length > 1 && [...nouns].some((one) => one.endsWith(noun)));
  const hasScene = facts.words.some(({ role }) => role === 'scene');
  const needsProof = [...titleTrades(facts)].some((trade) => provenFunctionTrades.has(trade));
  let known: ReturnType<typeof knownClaims> | undefined;
  const ownLooks = Object.entries(facts.attributes ?? {}).flatMap(([label, list]) =>
    lookLabel.test(label) ? list.map(foldWord) : [],
  );
  const isTrue = ({ role, folded }: Word): boolean => {
    if (role === 'brand') return brands.has(folded);
    if (ownLooks.length > 0 && looks.has(folded)) return ownLooks.some((look) => look.includes(stemOfLook(folded)));
    if (role === 'marketing' || role === 'service') return false;
    if (plainPersons.has(folded)) return true;
    if (folded.length < 2) return false;
    // Another place of use is another product's, as often as not: 厨房垃圾桶, 卫生间垃圾桶.
    const isDoubtful = (role === 'scene' && hasScene) || (role === 'function' && needsProof);
    if (role !== null && freelyMissing.has(role) && !isDoubtful) return true;
    if (isAsked && role !== null && askedAfter.has(role) && !/\d/.test(folded)) return true;
    if (isAsked && plainFunctions.has(folded)) return true;
    if (isAsked && role === 'noun' && nouns.has(folded)) return true;
    return values.some((value) => value.includes(folded));
  };
  return ({ text, words }, missing) => {
    const head = words.findLast(({ role }) => role === 'noun');
    if (!head || !isNamed(head.folded) || !missing.every(isTrue)) return false;
    const term = { ...facts, title: text, words: [...words] };
    known ??= knownClaims(facts, facts.attributes);
    const isVouched = (word: string) => word.length > 1 && values.some((value) => value.includes(foldWord(word)));
    const claims = claimsOf(term, isVouched);
    const isFitting = isAsked ? isDeniedNowhere(claims, known) : isBorneOut(claims, known);
    return isFitting && staleWords(term).length === 0;
  };
}
