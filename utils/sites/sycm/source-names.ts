/** Names under which sums of sources stand among them. */
const TOTAL = /^(汇总|合计|总计)$/;

/** Joins the names of a source's levels: the same sign the dashboard shows between them. */
export const sourcePath = (names: readonly string[]): string => names.join(' / ');

/** Whether a row is the sum of the others. */
export const isTotalName = (name: string): boolean => TOTAL.test(name);

/** A page's node id as ids are kept: `reward.5080` has a dot. */
export function sourceId(raw: unknown): string | null {
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().replaceAll('.', '-') : '';
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) ? text : null;
}
