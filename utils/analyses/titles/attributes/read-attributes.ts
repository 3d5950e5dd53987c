import { vagueValues } from '@/utils/knowledge/titles/attributes/vague-values';
import type { TitleInput } from '../title-input';
import { plainAttributes } from './plain-attributes';
import type { ReadyFamily } from './ready-families';

/** What the attributes answer to a family's question. */
export interface Reading {
  meanings: ReadonlySet<string>;
  /** The first label that answers, and its values, as given. */
  label: string;
  value: string;
}

/** What the attributes answer to a family's question; null when they do not, or leave it open. */
export function readAttributes(attributes: NonNullable<TitleInput['attributes']>, ready: ReadyFamily): Reading | null {
  const meanings = new Set<string>();
  let first: { label: string; value: string } | null = null;
  for (const { label, plainLabel, values, plainValues } of plainAttributes(attributes)) {
    if (!ready.labels.has(plainLabel)) continue;
    for (const value of plainValues) {
      const said = readValue(value, ready);
      if (said === null) return null;
      for (const meaning of said) meanings.add(meaning);
      if (said.length > 0) first ??= { label, value: values.join('、') };
    }
  }
  return first && { meanings, ...first };
}

/** Null for a value that leaves the question open; nothing for one that does not speak of it. */
function readValue(value: string, { family, asValues }: ReadyFamily): readonly string[] | null {
  const exact = asValues.get(value);
  if (exact) return exact;
  if (value === '' || vagueValues.has(value)) return null;
  const said = value.split(/[/、,，;；+\s|]+/).flatMap((piece) => scan(piece, asValues));
  if (said.length > 0) return said;
  if (family.id === 'age') return agesIn(value);
  return family.unknownValue === 'open' ? null : [];
}

/** The meanings of the words inside a value, longest first. Yes and no only count alone. */
function scan(piece: string, asValues: ReadonlyMap<string, readonly string[]>): string[] {
  const said: string[] = [];
  for (let at = 0; at < piece.length; at++) {
    for (let end = piece.length; end > at; end--) {
      const text = piece.slice(at, end);
      const meanings = asValues.get(text);
      if (meanings === undefined || (/^[是否有无可]$/.test(text) && text !== piece)) continue;
      said.push(...meanings);
      at = end - 1;
      break;
    }
  }
  return said;
}

/** Ages in years each meaning stands for. *House choice*, overlapping on purpose. */
const ages: readonly (readonly [string, number, number])[] = [
  ['baby', 0, 3],
  ['child', 3, 15],
  ['teen', 12, 18],
  ['young', 16, 44],
  ['middle', 35, 60],
  ['old', 50, 120],
];

function agesIn(value: string): string[] | null {
  const [, low, high] = /(\d+)(?:周?岁)?[-~至](\d+)(?:周岁|岁)/.exec(value) ?? [];
  if (low === undefined || high === undefined) return /\d|月/.test(value) ? null : [];
  return ages.filter(([, from, to]) => Number(low) <= to && Number(high) >= from).map(([meaning]) => meaning);
}
