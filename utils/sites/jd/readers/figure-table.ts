import { jdSzItem } from '@/utils/knowledge/vocabularies/jd-sz-item';
import { jdSzSource } from '@/utils/knowledge/vocabularies/jd-sz-source';
import { type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { isShown, smallestMatching, textOf } from '@/utils/reading/dom';
import { type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable, type TableRow } from '@/utils/reading/table';
import { isWrittenRange, soundFigures } from '../sound-figures';
import { drawnPeriod } from '../sz-date-label';
import { saysNothing } from '../sz-nothing';
import type { Period } from '../sz-period';
import { valueText } from '../sz-value-text';

const ID = /^(SPU|SKU)\s*(?:ID|编码)?\s*[:：]\s*(\d{6,20})(?!\d)/i;
const SOURCE = /^(流量来源|流量渠道|渠道|渠道名称)$/;
const ITEM = /^商品(信息|名称)?$/;

/** A drawn row that tells figures of a product or of a channel. */
const figureRowsIn = (root: ParentNode): TableRow[] =>
  readTable(root).filter(({ row, cell, isTotal }) => !isTotal && (cell(SOURCE) ?? cell(ITEM)) !== null && isShown(row));

/** Whether a table of figures is drawn. */
export const hasFigureRows = (document: Document): boolean => figureRowsIn(document).length > 0;

/**
 * Drawn tables of products and of channels in all three generations of 商智 pages (facts 2.4, 2026-06…2026-08, high for the
 * tables, medium for the headers). Of two figures in a cell the first is the value, the second yesterday's.
 */
export const figureTable = fromLabels({
  id: 'figure-table',
  read: (document, source) => {
    const rows = figureRowsIn(document);
    if (rows.length === 0) return saysNothing(document) ? emptyPage('no-rows', 'table') : null;
    const period = drawnPeriod(document, source.capturedAt);
    if (typeof period === 'string') return refusal(period, 'date');
    const names = rows.map((row) => textOf(row.cell(SOURCE)));
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      (row, index) => readRow(row, period, names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '')),
    );
  },
});

function readRow({ row, cell, labels }: TableRow, period: Period, isNamedOnce: boolean): Candidate[] | string {
  const isSource = cell(SOURCE) !== null;
  const words = isSource ? jdSzSource.labels : jdSzItem.labels;
  const known = labels.filter(({ label }) => Object.hasOwn(words, label));
  const pairs = known.map((one) => [one.label, valueText(one.cell)] as const);
  // A market's products stand in tables of the same look.
  if (pairs.some(([, text]) => isWrittenRange(text))) return [];
  const figures = soundFigures(pairs, words);
  if (!hasFigures(figures)) return Object.values(figures.missing).includes('unreadable') ? 'unreadable-figures' : [];
  const of = isSource ? sourceOf(textOf(cell(SOURCE)), isNamedOnce) : itemOf(row);
  return typeof of === 'string' ? of : [figuresRecord({ platform: 'jd', ...of, ...period }, figures)];
}

type RowOf = Pick<FiguresOf, 'subject' | 'scope'>;

/** Branches of a tree may share a name; then neither is known by it. */
function sourceOf(name: string, isNamedOnce: boolean): RowOf | string {
  if (name === '') return 'missing-name';
  return isNamedOnce ? { subject: { kind: 'source', name: name.slice(0, 200) } } : 'name-not-unique';
}

/** The product list's ids are those of the SPU; a variant's figures say so in their scope. */
function itemOf(row: Element): RowOf | string {
  const ids = new Map<string, string>();
  for (const element of smallestMatching(row, ID)) {
    const [, kind = '', id = ''] = ID.exec(textOf(element)) ?? [];
    const key = kind.toUpperCase();
    if (ids.has(key) && ids.get(key) !== id) return 'ids-disagree';
    ids.set(key, id);
  }
  const [spu = null, sku = null] = [ids.get('SPU'), ids.get('SKU')];
  if (spu === null && sku === null) return 'missing-id';
  return { subject: { kind: 'item', id: spu ?? sku }, scope: sku === null ? null : spu === null ? 'sku' : `sku-${sku}` };
}
