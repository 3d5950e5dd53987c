import type { TitleFacts } from '../title-facts';
import { absentFibre } from './absent-fibre';
import type { AttributeConflict } from './attribute-conflict';
import { findSurfaces } from './find-surfaces';
import { isFamilyFor } from './is-family-for';
import { measureConflicts } from './measure-conflicts';
import { modelConflicts } from './model-conflicts';
import { plainAttribute, plainAttributes } from './plain-attributes';
import { purityConflict } from './purity-conflict';
import { readAttributes } from './read-attributes';
import { type ReadyFamily, readyFamilies } from './ready-families';
import { yearConflict } from './year-conflict';
import { yesNoConflicts } from './yes-no-conflicts';

type Needed = Pick<TitleFacts, 'book'> & { title: string; words: NonNullable<TitleFacts['words']> } & {
  attributes: NonNullable<TitleFacts['attributes']>;
};

/** Everything a title says that the attributes say otherwise. Where either leaves a doubt there is no conflict. */
export function attributeConflicts(facts: Needed): AttributeConflict[] {
  const worded = readyFamilies.flatMap((ready) => wordConflict(facts, ready) ?? []);
  const others = [purityConflict(facts) ?? absentFibre(facts), yearConflict(facts)].filter((conflict) => conflict !== null);
  const found = [...worded, ...others, ...measureConflicts(facts), ...yesNoConflicts(facts), ...modelConflicts(facts)];
  return distinct(found.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)));
}

/** One for each attribute and place: two families may ask the same. */
const distinct = (conflicts: readonly AttributeConflict[]): AttributeConflict[] =>
  conflicts.filter(({ label, spans: [[start, end] = [0, 0]] }, at) =>
    conflicts
      .slice(0, at)
      .every((other) => other.label !== label || (other.spans[0]?.[1] ?? 0) <= start || (other.spans[0]?.[0] ?? 0) >= end),
  );

/** Whether an attribute of another question says it: 蚕丝 is the filling, 面料 the cover. */
function isSaidElsewhere(text: string, { attributes }: Needed, { labels }: ReadyFamily): boolean {
  const core = plainAttribute(text).replace(/^(?:100%|百分百|纯|全)/, '');
  return plainAttributes(attributes).some(
    ({ plainLabel, plainValues }) =>
      core.length > 1 && !labels.has(plainLabel) && plainValues.some((value) => value.includes(core)),
  );
}

const saysValue = ({ words }: Needed, value: string): boolean =>
  words
    .map(({ folded }) => folded)
    .join('')
    .includes(plainAttribute(value).replace(/味$/, ''));

function wordConflict(facts: Needed, ready: ReadyFamily): AttributeConflict | null {
  const reading = readAttributes(facts.attributes, ready);
  if (reading === null) return null;
  const found = findSurfaces(facts, ready.inTitles, ready.parts);
  const [first] = found;
  // A title which says two things at once leaves room for either.
  if (!first || found.some(({ meanings }) => meanings.some((meaning) => reading.meanings.has(meaning)))) return null;
  if (!isFamilyFor(facts, ready.family)) return null;
  if (found.every(({ text }) => isSaidElsewhere(text, facts, ready))) return null;
  if (ready.family.isExcusedByValue && saysValue(facts, reading.value)) return null;
  return {
    word: first.text,
    label: reading.label,
    value: reading.value,
    spans: found.map(({ start, end }): [number, number] => [start, end]),
  };
}
