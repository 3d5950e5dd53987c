import type { QuarantineRow } from '../schema';

/** Products a waiting read shows, and the document it was read in: what two reads of one shop have in common. */
function marksOf({ loadId, records }: QuarantineRow): string[] {
  const items = records.flatMap((record) => {
    if (record.kind === 'item' || record.kind === 'category-warning') return record.itemId ?? [];
    return record.kind === 'metrics' && record.subject.kind === 'item' ? (record.subject.id ?? []) : [];
  });
  return [`load ${loadId}`, ...items.map((itemId) => `item ${itemId}`)];
}

/**
 * Waiting reads that are of one shop for certain: of one site, read in one document or in documents that show the same
 * product. Reads of two groups may still be of one shop; whether they are, only the operator knows. Order is kept.
 */
export function waitingGroups(rows: readonly QuarantineRow[]): QuarantineRow[][] {
  let groups: { site: string; marks: Set<string>; rows: Set<QuarantineRow> }[] = [];
  for (const row of rows) {
    const marks = marksOf(row);
    const joined = groups.filter((group) => group.site === row.site && marks.some((mark) => group.marks.has(mark)));
    const group = {
      site: row.site,
      marks: new Set([...joined.flatMap((one) => [...one.marks]), ...marks]),
      rows: new Set([...joined.flatMap((one) => [...one.rows]), row]),
    };
    groups = [...groups.filter((one) => !joined.includes(one)), group];
  }
  const grouped = groups.map((group) => rows.filter((row) => group.rows.has(row)));
  const place = ([first]: QuarantineRow[]) => (first ? rows.indexOf(first) : 0);
  return grouped.toSorted((one, other) => place(one) - place(other));
}
