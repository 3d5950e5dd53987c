import { smallestMatching, textOf } from '@/utils/reading/dom';
import { type Period, periodOf } from './period';

const DRAWN = /^(?:统计时间)?\s*[:：]?\s*(\d{4}-\d{2}-\d{2})(?:\s*[~～至]\s*(\d{4}-\d{2}-\d{2}))?$/;

/** Where a page draws the days its figures are of. */
export const drawnDates = (root: ParentNode): Element[] => [...smallestMatching(root, DRAWN)];

/** The period a drawn date text names. */
export function periodOfText(text: string, capturedAt: number): Period | string {
  const [, from, to = from] = DRAWN.exec(text) ?? [];
  return from === undefined ? 'missing-date' : periodOf(new URLSearchParams({ dateRange: `${from}|${to}` }), capturedAt);
}

/**
 * The period of a drawn page: what its address asks for, and what its date picker shows. Where there are both they must
 * name the same days; several different dates on the page name none.
 */
export function drawnPeriod(root: ParentNode, { searchParams }: URL, capturedAt: number): Period | string {
  const asked = searchParams.has('dateType') || searchParams.has('dateRange') ? periodOf(searchParams, capturedAt) : null;
  const [text, another] = new Set(drawnDates(root).map(textOf));
  if (text === undefined) return asked ?? 'missing-date';
  if (another !== undefined) return asked ?? 'two-ranges';
  const drawn = periodOfText(text, capturedAt);
  if (asked === null || typeof asked === 'string' || typeof drawn === 'string') return asked ?? drawn;
  return asked.statDate === drawn.statDate && (drawn.days === 1 || asked.days === drawn.days) ? asked : 'date-contradicts';
}
