import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import { refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown } from '@/utils/reading/dom';
import { byLabel, figuresRecord, hasFigures, readFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable, type TableRow } from '@/utils/reading/table';
import { drawnPeriod } from '../drawn-period';
import { numericId } from '../numeric-id';
import { onlyOnce } from '../only-once';
import { scopeOf } from '../scope';

/** Links of a row to its product, on the shop front or in 商品360. */
const LINK =
  /^(?:https?:)?\/\/(item\.taobao|detail\.tmall)\.com\/[^?#]*\?(?:[^#]*&)?id=(\d+)|\/cc\/item_archives\?(?:[^#]*&)?itemId=(\d+)/;

/** The one product a row links to. */
function itemOf(row: TableRow): { id: string; platform: 'taobao' | 'tmall' } | null {
  const links = [...row.row.querySelectorAll('a[href]')].flatMap((link) => {
    const [, host, front, archive] = LINK.exec(link.getAttribute('href') ?? '') ?? [];
    const id = numericId(front ?? archive);
    return id === null ? [] : [{ id, isTmall: host === 'detail.tmall' }];
  });
  const [id, another] = new Set(links.map((link) => link.id));
  if (id === undefined || another !== undefined) return null;
  return { id, platform: links.some(({ isTmall }) => isTmall) ? 'tmall' : 'taobao' };
}

/** Drawn product rows: those that link to one product. */
export const drawnItemRows = (root: ParentNode) =>
  readTable(root).flatMap((row) => {
    const item = row.isTotal || !isShown(row.row) ? null : itemOf(row);
    return item ? [{ ...row, ...item }] : [];
  });

/** 商品排行 as it is drawn: the last layer, figures by the labels of their columns. */
export const itemTable = fromLabels({
  id: 'item-table',
  read: (document, { url, capturedAt }) => {
    const rows = drawnItemRows(document);
    if (rows.length === 0) return null;
    const period = drawnPeriod(document, url, capturedAt);
    if (typeof period === 'string') return refusal(period, 'date');
    const { statDate, days, isFinal } = period;
    const isOnce = onlyOnce(rows.map(({ id }) => id));
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      ({ id, platform, labels }) => {
        if (!isOnce(id)) return 'id-twice';
        const cells = labels.map(({ label, cell }) => [label, firstFigureText(cell)] as const);
        const figures = readFigures(byLabel(cells), sycmItem.labels);
        const of = { platform, subject: { kind: 'item', id }, statDate, days, isFinal, scope: scopeOf(url) } as const;
        return hasFigures(figures) ? [figuresRecord(of, figures)] : [];
      },
    );
  },
});
