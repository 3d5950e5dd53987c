import type { Scale } from '@/utils/core/figures';
import { labelKey } from '@/utils/core/labels';

/** A column header as it is looked up, and the unit that stands in its brackets. */
export interface HeaderLabel {
  /** `labelKey` of it; with a note that is no unit, the whole text, which no vocabulary has. */
  key: string;
  unit: string | null;
}

/** Notes that name the unit or another word for the same figure; any other makes it another figure: 加购件数(负向). */
const UNIT_NOTE = /^(?:元|%|秒|s|人|件|次|笔|单|个|条|天|即[^()]{1,20})$/i;
const NOTE = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/** Units a scale can be read in. */
const FITTING: Partial<Record<Scale, RegExp>> = {
  yuan: /^元$/,
  rate: /^%$/,
  percent: /^%$/,
  seconds: /^(?:秒|s)$/i,
  days: /^天$/,
  count: /^[人件次笔单个条]$/,
};

/** Reads one header. */
export function headerLabel(text: string): HeaderLabel {
  const shown = text.normalize('NFKC').replace(/[\s\uFEFF]+/g, '');
  const notes = [...shown.matchAll(NOTE)].map(([, round, square]) => (round ?? square ?? '').trim());
  const isPlain = notes.every((note) => UNIT_NOTE.test(note));
  return {
    key: isPlain ? labelKey(shown) : shown,
    unit: notes.find((note) => UNIT_NOTE.test(note) && !note.startsWith('即')) ?? null,
  };
}

/**
 * The scale of a column by the unit in its header: a rate headed `(%)` is a number of percents. Null where the unit is not
 * one of the metric's scale.
 */
export function scaleByUnit(scale: Scale, unit: string | null): Scale | null {
  if (unit === null) return scale;
  if (!FITTING[scale]?.test(unit)) return null;
  return scale === 'rate' ? 'percent' : scale;
}
