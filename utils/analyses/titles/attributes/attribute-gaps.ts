import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import { labelKey } from '@/utils/core/labels';
import { titleWidth } from '@/utils/core/title-width';
import { longestSearched, searchedLabels, unsearchedValues } from '@/utils/knowledge/titles/attributes/searched-labels';
import { vagueValues } from '@/utils/knowledge/titles/attributes/vague-values';
import { titleTrades } from '../goods/title-trades';
import { termIndex } from '../terms/term-index';
import type { TitleFacts } from '../title-facts';
import { findSurfaces } from './find-surfaces';
import { plainAttribute, plainAttributes } from './plain-attributes';
import { readyFamilies } from './ready-families';

/** An attribute's value that stands nowhere in the title. */
export interface AttributeGap {
  label: string;
  value: string;
  /** The most that is searched for a term with it; 0 where no term was seen. */
  demand: number;
}

type Needed = Pick<TitleFacts, 'book' | 'platform' | 'terms'> & {
  title: string;
  words: Word[];
  attributes: NonNullable<TitleFacts['attributes']>;
};

/** More values of one attribute than this are a list of all there is. */
const MOST_VALUES = 3;

/** Values buyers search for which the title lacks and has room for: by demand, then as the trade's labels are ordered. */
export function attributeGaps(facts: Needed, free: number): AttributeGap[] {
  const given = new Map(plainAttributes(facts.attributes).map((attribute) => [attribute.plainLabel, attribute]));
  const index = facts.terms && termIndex(facts.terms, facts.book);
  const gaps = labelsFor(facts).flatMap((key) => {
    const attribute = given.get(key);
    if (!attribute || attribute.values.length > MOST_VALUES || isAnswered(facts, key)) return [];
    const values = attribute.values.flatMap((value) => labelKey(value).split(/[/、,，]/));
    const isLacking = values.length > 0 && !values.some((value) => isInTitle(facts, value));
    const value = values.find((one) => isSearched(one) && titleWidth(one, facts.platform) <= free);
    if (!isLacking || value === undefined) return [];
    const folded = plainAttribute(value);
    const demand = index?.demandFor(folded) ?? 0;
    // A form's own wording (棉弹牛仔布) is nobody's search word.
    return demand > 0 || facts.book.find(folded) ? [{ label: attribute.label, value, demand }] : [];
  });
  const distinct = gaps.filter(({ value }, at) => gaps.findIndex((other) => other.value === value) === at);
  return distinct.toSorted((a, b) => b.demand - a.demand);
}

function labelsFor(facts: Needed): string[] {
  const lists = [...titleTrades(facts), 'any'].map((trade) => searchedLabels[trade] ?? '');
  return [...new Set(lists.flatMap((list) => list.split(' ').map(plainAttribute)))];
}

/** The title answers the question already, in this or other words. */
const isAnswered = (facts: Needed, key: string): boolean =>
  readyFamilies.some(({ labels, inTitles, parts }) => labels.has(key) && findSurfaces(facts, inTitles, parts).length > 0);

const isSearched = (value: string): boolean =>
  /^[\p{Script=Han}a-z]+$/iu.test(value) &&
  [...value].length > 1 &&
  [...value].length <= longestSearched &&
  !unsearchedValues.has(value) &&
  !vagueValues.has(plainAttribute(value));

/** The value itself, or a word of it, stands in the title. */
function isInTitle({ words, book }: Needed, value: string): boolean {
  const title = words.map(({ folded }) => folded).join('');
  const folded = plainAttribute(value);
  const core = folded.replace(/(?:风格|[风款型式色类系])$/, '');
  return title.includes(core) || tokenize(folded, book).some((word) => word.folded.length > 1 && title.includes(word.folded));
}
