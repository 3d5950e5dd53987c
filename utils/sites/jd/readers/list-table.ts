import { dayOf } from '@/utils/core/dates';
import { parseTimestamp } from '@/utils/core/timestamp';
import type { Word } from '@/utils/core/vocabulary';
import { saysNone } from '@/utils/reading/activities/texts';
import { type Candidate, emptyPage } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { figureText } from '@/utils/reading/dom';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { itemCandidate } from '@/utils/reading/item-candidate';
import type { DrawnItem } from '@/utils/reading/items/drawn-items';
import { drawnTitle } from '@/utils/reading/items/drawn-title';
import { missingNotes } from '@/utils/reading/missing';
import { listedItems } from '../drawn-list';
import { count, imageKey, statusOf, yuan } from '../shapes';
import { soundFigures } from '../sound-figures';

const pointWords: Readonly<Record<string, Word>> = {
  stock: ['stock', 'count'],
  sold: ['sold-total', 'count'],
};

/**
 * The product list as it is drawn, columns by their headers. No source documents the headers, so these are the words other
 * JD pages and tools use (facts 2.1, low): a column that is not there is missing, none is guessed by its place.
 */
export const listTable = fromLabels({
  id: 'list-table',
  read: (document, { capturedAt }) => {
    const items = listedItems(document);
    if (items.length === 0) return saysNone(document.body) ? emptyPage('no-rows', 'list') : null;
    return attemptRows(
      items,
      (index) => `row ${index + 1}`,
      (item) => readItem(item, capturedAt),
    );
  },
});

function readItem({ cell, itemId, about }: DrawnItem, capturedAt: number): Candidate[] | string {
  const title = drawnTitle(cell(/^商品(信息|名称|标题)?$/) ?? about);
  if (title === null) return 'missing-title';
  const { missing, take, note } = missingNotes();
  const read = <Value>(
    field: string,
    header: RegExp,
    textIn: (cell: Element) => string,
    parse: (raw: unknown) => Value | null,
  ) => {
    const found = cell(header);
    return found ? take(field, textIn(found), parse) : note(field, 'not-on-page');
  };
  const [image, ...images] = about.querySelectorAll('img[src]');
  const priceFen = read('priceFen', /^(京东价|销售价|商品价格|价格|售价)$/, oneFigure, yuan);
  const stockHeader = /^(总|商品|可售)?库存$/;
  const stock = read('stock', stockHeader, oneFigure, count);
  const statusText = read('status', /^(商品)?状态$/, figureText, (raw) => String(raw).slice(0, 40));
  const item = itemCandidate(
    'jd',
    {
      itemId,
      title,
      priceFen,
      stock,
      status: statusOf(statusText),
      statusText,
      // An icon beside the picture would be taken for a new one.
      imageKey: images.length === 0 ? imageKey(image?.getAttribute('src')) : null,
      listedAt: read('listedAt', /^上架时间$/, figureText, parseTimestamp),
    },
    missing,
  );
  const cells = { stock: cell(stockHeader), sold: cell(/^(总|累计)?销量$/) };
  const pairs = Object.entries(cells).flatMap(([name, found]) => (found ? [[name, oneFigure(found)] as const] : []));
  const figures = soundFigures(pairs, pointWords);
  if (priceFen) Object.assign(figures.values, { 'price-lo': priceFen.lo, 'price-hi': priceFen.hi });
  const of = { platform: 'jd', subject: { kind: 'item', id: itemId }, statDate: dayOf(capturedAt), isFinal: true } as const;
  return hasFigures(figures) ? [item, figuresRecord(of, figures)] : [item];
}

/** The one figure of a cell without the buttons beside it; of two nobody can tell which is meant, so they stay together. */
const oneFigure = (cell: Element): string => (figureTexts(cell).length <= 1 ? firstFigureText(cell) : figureText(cell));
