import { foldText } from '@/utils/analyses/words/fold-text';
import {
  comparisons,
  copies,
  houseColours,
  leanings,
  leaningsBefore,
  numberedStyle,
} from '@/utils/knowledge/titles/brands/borrowed-fame';
import {
  fittingOutright,
  fittingWords,
  jointWords,
  licenceLabels,
  licensedFigures,
  licensedPictures,
  namesInOthersGoods,
  namesInTechnicalGoods,
  neverFitted,
  technicalTrades,
} from '@/utils/knowledge/titles/brands/brand-words';
import type { TitleFacts } from '../title-facts';
import { areOneBrand, isCalledInScriptOf, isLatinName } from './brand-houses';
import { type NamedBrand, namedBrands } from './named-brands';
import { squash } from './squash';
import { statedBrand } from './stated-brand';

/** Another brand in a title, and why it stands there: `copy` and `comparison` say so, `named` is all that is known. */
export interface ForeignBrand extends NamedBrand {
  use: 'copy' | 'comparison' | 'named';
  /** The wording found around a copied or compared brand, with `B` in its place. */
  wording: string | null;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(squash));
const usual = setOf(namesInOthersGoods);
const unfitted = setOf(neverFitted);
const usualInTechnical = setOf(namesInTechnicalGoods);

/**
 * Brands in a title that are not the product's, its shop's or their houses'. Those the goods are merely meant for, made
 * with or built from are left out, and so are all plain names while no own brand is known.
 */
export function foreignBrands(facts: TitleFacts): ForeignBrand[] {
  const { title, words } = facts;
  if (title === null) return [];
  const { folded, offsets } = foldText(title);
  const stated = statedBrand(facts);
  const own = [...(stated ?? []), ...(facts.brands ?? [])].map(squash).filter((name) => name !== '');
  const isOwnKnown = stated !== null || own.length > 0;
  const isJoint = jointWords.test(folded);
  const isFitted = fittingWords.test(folded);
  const isForOthers = (name: string) => isJoint || (isFitted && (!unfitted.has(name) || fittingOutright.test(folded)));
  const isTechnical = sellsTechnical(facts);
  const isUsual = (name: string) => usual.has(name) || (isTechnical && usualInTechnical.has(name));
  const values = Object.entries(facts.attributes ?? {}).flatMap(([label, values]) =>
    label === '品牌' ? [] : values.map(squash),
  );
  const hasLicence = facts.attributes === null || Object.keys(facts.attributes).some((label) => licenceLabels.test(label));
  const pictures =
    isOwnKnown && !isJoint && !isFitted
      ? [...folded.matchAll(licensedPictures), ...(hasLicence ? [] : folded.matchAll(licensedFigures))].filter(
          ({ index }, at, all) => all.findIndex((one) => one.index === index) === at,
        )
      : [];
  const pictured = pictures
    .filter(([, name = '']) => !own.some((one) => areOneBrand(one, squash(name))))
    .map(({ 1: name = '', index }): ForeignBrand => {
      const [start = 0, end = 0] = [offsets[index], offsets[index + name.length]];
      return { text: title.slice(start, end), name: squash(name), start, end, isWellKnown: false, use: 'named', wording: null };
    });
  const named = namedBrands(facts).flatMap((brand): ForeignBrand[] => {
    if (own.some((name) => areOneBrand(name, brand.name))) return [];
    const before = folded.slice(0, offsets.indexOf(brand.start)).trimEnd();
    const after = folded.slice(offsets.indexOf(brand.end)).trimStart();
    const around = (wordings: readonly string[]) => wordings.find((wording) => isAround(wording, before, after)) ?? null;
    const copied = around(copies);
    if (copied !== null && (isOwnKnown || !/^B[^高精]/.test(copied))) return [{ ...brand, use: 'copy', wording: copied }];
    const compared = around(comparisons);
    if (compared !== null) return [{ ...brand, use: 'comparison', wording: compared }];
    const isLeaning =
      leanings.test(after) ||
      (!isFitted && numberedStyle.test(after)) ||
      houseColours.test(brand.name + after) ||
      leaningsBefore.test(before);
    if (isOwnKnown && isLeaning && !isJoint) return [{ ...brand, use: 'comparison', wording: null }];
    if (!isOwnKnown || isForOthers(brand.name) || isUsual(brand.name) || values.some((value) => value.includes(brand.name)))
      return [];
    if (own.length > 0 && mayBeOwn(brand, own, { title, before, after })) return [];
    return [{ ...brand, use: 'named', wording: null }];
  });
  const coloured = isOwnKnown && !isJoint ? colouredBy(title, words, own) : [];
  return [...named, ...coloured, ...pictured.filter(({ start }) => !named.some((brand) => brand.start === start))].sort(
    (a, b) => a.start - b.start,
  );
}

/** A colour that is one word of the title and is called by a house of luxury: 爱马仕橙. */
const colouredBy = (title: string, words: TitleFacts['words'], own: readonly string[]): ForeignBrand[] =>
  (words ?? []).flatMap(({ role, folded, start, end }): ForeignBrand[] => {
    const name = squash(folded).slice(0, -1);
    if (role !== 'colour' || !houseColours.test(folded) || own.some((one) => areOneBrand(one, name))) return [];
    return [{ text: title.slice(start, end), name, start, end, isWellKnown: true, use: 'comparison', wording: null }];
  });

/** Whether any of the things a title names is technical, or none of them is known. */
function sellsTechnical({ words, book }: TitleFacts): boolean {
  const nouns = (words ?? []).filter(({ role }) => role === 'noun');
  const isTechnical = nouns.some(({ folded }) => book.find(folded)?.trades.some((trade) => technicalTrades.has(trade)));
  return isTechnical || nouns.length === 0;
}

interface Surroundings {
  title: string;
  before: string;
  after: string;
}

/**
 * Whether a brand may be the own one in the other script: 海尔（Haier）. So it is beside it, or when no own name is known in
 * its script, unless its names in both scripts are known; a name few know is only foreign where the title does not name
 * the own brand at all.
 */
function mayBeOwn({ name, isWellKnown: isFamous }: NamedBrand, own: readonly string[], { title, before, after }: Surroundings) {
  const isInBrackets = /^[)）]/.test(after) && own.some((one) => squash(before).endsWith(one)) && /[(（]$/.test(before);
  if (isInBrackets) return true;
  if (own.some((one) => isCalledInScriptOf(name, one))) return false;
  const other = own.filter((one) => isLatinName(one) !== isLatinName(name));
  const isBeside = other.some((one) => squash(before).endsWith(one) || squash(after).startsWith(one));
  if (isBeside) return true;
  return other.length === own.length || (!isFamous && own.some((one) => squash(title).includes(one)));
}

function isAround(wording: string, before: string, after: string): boolean {
  const [ahead = '', behind = ''] = wording.split('B');
  return before.endsWith(ahead) && after.startsWith(behind);
}
