import type { Column, Header } from './find-header';
import type { Format } from './formats/format';
import { genericFormat } from './formats/generic';
import { formats } from './formats/registry';
import type { Mapping } from './mapping';

/** What a table says of itself beside its columns: the file's name, the sheet's, the lines over the header. */
export interface Surroundings {
  file: string;
  sheet: string;
  titles: readonly string[];
}

const has = (columns: readonly Column[], labels: readonly string[]) => columns.some(({ key }) => labels.includes(key));

function fits({ needs, without, called }: Format, { columns }: Header, { file, sheet, titles }: Surroundings): boolean {
  if (!needs.every((labels) => has(columns, labels)) || has(columns, without)) return false;
  return called === null || called.test([file, sheet, ...titles].join(' '));
}

/** Every label a known format looks for: headers are found by these. */
export const knownLabels: ReadonlySet<string> = new Set(
  formats.flatMap(({ needs, totals, carried, dates, vocabulary }) => [
    ...needs.flat(),
    ...totals,
    ...carried,
    ...dates,
    ...Object.keys(vocabulary.labels),
  ]),
);

/** How many of a header's columns a vocabulary knows. */
export const hits = (labels: Format['vocabulary']['labels'], columns: readonly Column[]): number =>
  columns.filter(({ key }) => Object.hasOwn(labels, key)).length;

/**
 * The format a table is of, by its labels; null where two fit equally well. Where none fits, a mapping the operator has
 * confirmed for such a table stands in.
 */
export function recognise(header: Header, surroundings: Surroundings, mappings: readonly Mapping[]): Format | null {
  const fitting = formats
    .filter((format) => fits(format, header, surroundings))
    .map((format) => ({ format, score: hits(format.vocabulary.labels, header.columns) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = fitting;
  if (best) return best.score === second?.score ? null : best.format;
  const confirmed = mappings.find(({ labels }) => labels.every((label) => has(header.columns, [label])));
  return confirmed ? genericFormat(confirmed) : null;
}
