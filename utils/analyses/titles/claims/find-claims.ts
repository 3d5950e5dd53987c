import type { FoldedText } from '@/utils/analyses/words/fold-text';
import type { ClaimGroup } from '@/utils/knowledge/titles/law/claim-words';
import type { TitleFacts } from '../title-facts';
import { type Goods, goodsKinds } from './goods-kinds';
import type { PhraseHit, PhraseSearch } from './phrase-search';
import { type SqueezedText, squeezeText } from './squeeze-text';

/** A claim in a title. UTF-16 offsets [start, end). */
export interface Claim {
  group: ClaimGroup;
  status: 'warn' | 'fail';
  text: string;
  start: number;
  end: number;
}

/**
 * The claims of a title, none overlapping, in order: what its surroundings, its goods, a longer word or a brand make
 * harmless is left out.
 * Of two that overlap and differ in kind the worse stands, then the longer.
 */
export function findClaims(facts: TitleFacts, search: PhraseSearch): Claim[] {
  const { title } = facts;
  if (title === null) return [];
  const text = squeezed(facts, title);
  const hits = search.find(text);
  if (hits.length === 0) return [];
  const goods = goodsKinds(facts);
  const claims = hits
    .filter(({ group }) => isAbout(group, goods) && !hasEvidence(group, text.folded, facts))
    .filter((hit) => !isHarmless(hit, text.folded))
    .map((hit) => claimOf(hit, title, text, goods.isKnown))
    .filter((claim) => !isWithinWord(claim, facts))
    .sort((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail') || b.end - b.start - (a.end - a.start));
  const kept: Claim[] = [];
  for (const claim of claims) if (kept.every((other) => !isOverlapping(other, claim) || isLike(other, claim))) kept.push(claim);
  return joined(kept, title);
}

/** Six rules look through the same title. */
const known = new WeakMap<TitleFacts, SqueezedText>();
function squeezed(facts: TitleFacts, title: string): SqueezedText {
  const text = known.get(facts) ?? squeezeText(title);
  known.set(facts, text);
  return text;
}

const isOverlapping = (a: Claim, b: Claim) => a.start < b.end && b.start < a.end;
const isLike = (a: Claim, b: Claim) => a.status === b.status && a.group.message === b.group.message;

/** In order, those that overlap as one: 全网最 and 最火 are 全网最火. */
function joined(claims: readonly Claim[], title: string): Claim[] {
  const result: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || !isOverlapping(last, claim)) result.push(claim);
    else {
      const end = Math.max(last.end, claim.end);
      result[result.length - 1] = { ...last, end, text: title.slice(last.start, end) };
    }
  }
  return result;
}

function claimOf({ group, start, end }: PhraseHit, title: string, { offsets }: FoldedText, isKnown: boolean): Claim {
  const [from = 0, to = title.length] = [offsets[start], offsets[end]];
  const status = group.status === 'fail' && group.isByGoods && !isKnown ? 'warn' : group.status;
  return { group, status, text: title.slice(from, to), start: from, end: to };
}

function isAbout({ only, notFor, isByCategory }: ClaimGroup, { kinds, isFromCategory }: Goods): boolean {
  if (isByCategory && !isFromCategory) return false;
  return !notFor?.some((kind) => kinds.has(kind)) && (only?.some((kind) => kinds.has(kind)) ?? true);
}

function hasEvidence({ evidence }: ClaimGroup, folded: string, { attributes }: TitleFacts): boolean {
  if (!evidence) return false;
  return [
    folded,
    ...Object.entries(attributes ?? {}).flatMap(([label, values]) => values.map((value) => `${label} ${value}`)),
  ].some((text) => evidence.test(text));
}

function isHarmless({ group, word, start, end }: PhraseHit, folded: string): boolean {
  if (group.where?.test(folded) === false) return true;
  if (group.unless?.test(folded) || group.before?.test(folded.slice(0, start)) || group.after?.test(folded.slice(end)))
    return true;
  return exceptionsOf(group).some((longer) => {
    for (let at = longer.indexOf(word); at >= 0; at = longer.indexOf(word, at + 1))
      if (folded.startsWith(longer, start - at)) return true;
    return false;
  });
}

const exceptions = new WeakMap<ClaimGroup, string[]>();
function exceptionsOf(group: ClaimGroup): string[] {
  const texts = exceptions.get(group) ?? group.except?.split(/\s+/).filter((text) => text !== '') ?? [];
  exceptions.set(group, texts);
  return texts;
}

/**
 * Whether the claim is part of a brand, or a known word runs across an end of a claim so short
 * or so split that it may have come about by chance: 统一|流水, 电极|品质, 广博 彩色.
 */
function isWithinWord({ start, end, text }: Claim, { title, words, brands, book }: TitleFacts): boolean {
  const around = title?.slice(Math.max(0, start - 8), end + 8).toLowerCase() ?? '';
  if (brands?.some((brand) => brand.length >= text.length && isIn(brand, text) && around.includes(brand.toLowerCase())))
    return true;
  const isSplit = /\s/.test(text);
  return (words ?? []).some((word) => {
    if (word.start >= end || word.end <= start) return false;
    const isBrand = word.role === 'brand' && word.start <= start && word.end >= end && word.end - word.start > end - start;
    const isAcross = (word.start < start && word.end < end) || (word.start > start && word.end > end);
    return (
      isBrand || (isAcross && word.end - word.start > 1 && (isSplit || text.length === 2) && book.find(word.folded) !== undefined)
    );
  });
}

const isIn = (longer: string, shorter: string) => longer.toLowerCase().includes(shorter.toLowerCase());
