import type { Word } from '@/utils/core/vocabulary';
import { alimamaAd } from '@/utils/knowledge/vocabularies/alimama-ad';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown, smallestMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable, type TableRow } from '@/utils/reading/table';
import { adRecord, areDaily, type ReportRow, totalRecord, withoutTwins } from '../ad-record';
import { adSubject } from '../ad-subject';
import { type ReportWindow, reportWindow } from '../report-window';

const words: Readonly<Record<string, Word>> = { ...alimamaAd.codes, ...alimamaAd.labels };

/** Headers of the columns that say what a row is of, by the field code they stand for. */
const ABOUT: readonly (readonly [code: string, header: RegExp])[] = [
  ['thedate', /^(日期|时间)$/],
  ['hourId', /^(小时|时段)$/],
  ['scene1Name', /^(营销)?场景(名[称字])?$/],
  ['campaignName', /^计划(名[称字])?$/],
  ['adgroupName', /^单元(名[称字])?$/],
  ['originalWord', /^(关键词|词名字(\/词包名字)?)(名称)?$/],
  ['crowdName', /^人群(名[称字])?$/],
  ['creativeName', /^创意(名[称字])?$/],
  ['itemTitle', /^(宝贝|商品|主体)(名称|标题)?$/],
  ['provinceName', /^(省份|地域)$/],
];

const columnOf = ({ labels, codes }: TableRow, [code, header]: (typeof ABOUT)[number]): Element | undefined =>
  codes.find((column) => column.code === code)?.cell ?? labels.find(({ label }) => header.test(label))?.cell;

/** Rows of the drawn report: those with at least two columns of figures we know. */
export const reportRows = (root: ParentNode): TableRow[] =>
  readTable(root).filter((row) => figureCells(row).length > 1 && isShown(row.row));

/** A report as it is drawn; days, effect and kind stand in the page's address. */
export const reportTable = fromLabels({
  id: 'report-table',
  read: (document, { url, capturedAt }) => {
    const drawn = reportRows(document);
    if (drawn.length === 0) return isEmpty(document) ? emptyPage('no-rows', 'table') : null;
    const window = reportWindow(null, url);
    if (!window) return refusal('missing-window', 'address');
    if (adSubject(window.kind, {}) === null) return null;
    if (!isDrawnFor(document, window)) return refusal('date-contradicts', 'date');
    const rows = drawn.filter(({ isTotal }) => !isTotal).map(rowOf);
    if (!areDaily(rows, window)) return refusal('missing-window', 'table');
    const attempt = withoutTwins(
      attemptRows(
        rows,
        (index) => `row ${index + 1}`,
        (row) => adRecord(row, words, window, capturedAt),
      ),
    );
    const [sum, second] = drawn.filter(({ isTotal }) => isTotal);
    const total = sum && second === undefined ? totalRecord(figureCells(sum), words, window, capturedAt) : null;
    return total ? { ...attempt, entries: [...attempt.entries, { at: 'total', candidates: [total] }] } : attempt;
  },
});

const PERIOD = /^(\d{4}-\d{2}-\d{2})\s*[~～至到-]\s*(\d{4}-\d{2}-\d{2})$/;

/** Whether the date picker shows the days of the address, which may have stayed behind; true where it shows none. */
function isDrawnFor(document: Document, { start, end }: ReportWindow): boolean {
  const drawn = [...smallestMatching(document, PERIOD)].filter(
    (element) => element.closest('tbody') === null && isShown(element),
  );
  return drawn.length === 0 || drawn.some((element) => PERIOD.exec(textOf(element))?.slice(1).join() === `${start},${end}`);
}

const isEmpty = (document: Document): boolean =>
  [...document.querySelectorAll('td, p, span, div')].some(
    (element) => element.childElementCount === 0 && /^(暂无数据|没有数据|无数据)$/.test(textOf(element)),
  );

function rowOf(row: TableRow): ReportRow {
  const about = ABOUT.flatMap((column) => {
    const cell = columnOf(row, column);
    return cell ? [[column[0], nameIn(cell)]] : [];
  });
  return { about: { ...Object.fromEntries(about), promotionId: productIn(row.row) }, cells: figureCells(row) };
}

const ITEM = /^(?:https?:)?\/\/(?:item\.taobao|detail\.tmall)\.com\/item\.htm\?(?:.*&)?id=(\d+)/;

/** The one product a row links to. */
function productIn(row: Element): string | undefined {
  const ids = [...row.querySelectorAll('a[href]')].flatMap((link) => ITEM.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  const [only, second] = new Set(ids);
  return second === undefined ? only : undefined;
}

/** The columns that carry a code we know, else those whose label we know; `0.032` in a column of rates does not say what it is. */
function figureCells({ codes, labels }: TableRow): [string, unknown][] {
  const byCode = codes.flatMap(({ code, cell }) => (Object.hasOwn(words, code) ? [[code, cell] as const] : []));
  const byLabel = labels.flatMap(({ label, cell }) => (Object.hasOwn(words, label) ? [[label, cell] as const] : []));
  return (byCode.length > 1 ? byCode : byLabel).map(([word, cell]) => {
    const text = firstFigureText(cell);
    const isBareRate = words[word]?.[1] === 'rate' && /^[\d.]*[1-9][\d.]*$/.test(text);
    return [word, isBareRate ? '?' : text];
  });
}

/** A name without the ids, states and buttons beside it: the only link's text, or all of the cell where it is nothing but text. */
function nameIn(cell: Element): string {
  const links = [...cell.querySelectorAll('a')].map((link) => link.getAttribute('title')?.trim() || textOf(link)).filter(Boolean);
  const [only = '', second] = new Set(links);
  if (only !== '') return second === undefined ? only : '';
  const leaves = [...cell.querySelectorAll('*')].filter((element) => element.childElementCount === 0 && textOf(element) !== '');
  return leaves.length > 1 ? '' : textOf(cell);
}
