import { parseCount } from '@/utils/core/counts';
import { readFigure } from '@/utils/core/figures';
import { parsePriceFen } from '@/utils/core/money';
import { parseTimestamp } from '@/utils/core/timestamp';
import { type Candidate, emptyPage } from '../attempt';
import { attemptRows } from '../attempt-rows';
import { figureTexts, firstFigureText } from '../cell';
import type { Reader } from '../define-page';
import { figureText, isShown, leavesMatching } from '../dom';
import { fromLabels } from '../from-labels';
import { itemCandidate } from '../item-candidate';
import { missingNotes } from '../missing';
import { type DrawnItem, type DrawnList, drawnItems, type ItemColumn } from './drawn-items';
import { drawnTitle } from './drawn-title';
import { imageKey } from './image-key';
import { itemPoints } from './item-points';
import { statusOfWord } from './status-of-word';

const ITEM = /^(商品|产品|货品)(信息|名称|标题)?$/;
/**
 * Headers of the product lists (facts 3.1, 4.1: Douyin and Kuaishou 2026-09, medium). A bare 销量 is left alone: it does not
 * say whether it counts from the beginning or the last month.
 */
const HEADERS: Readonly<Record<ItemColumn, RegExp>> = {
  price: /^(商品|销售)?(价格|单价|售价)$/,
  stock: /^(总|商品)?库存$/,
  'sold-total': /^(总|累计)销量$/,
  'quality-score': /^质量分$/,
  'listed-at': /^(上架|创建)时间$/,
  status: /^(商品)?状态$/,
};
const TIME = /\d{4}[-/.]\d{2}[-/.]\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?(?![\d:])/;

/**
 * A drawn product list: products by their id, columns by their headers, because columns move and class names are
 * generated. A title that cannot be told refuses the row; a figure that cannot be read is missing.
 */
export const fromDrawnItems = (list: DrawnList): Reader =>
  fromLabels({
    id: 'list-table',
    read: (document, { capturedAt }) => {
      const items = drawnItems(list, document);
      if (items.length === 0) return saysNone(document) ? emptyPage('no-rows', 'table') : null;
      return attemptRows(
        items,
        (index) => `row ${index + 1}`,
        (item) => readItem(list, item, capturedAt),
      );
    },
  });

const saysNone = (document: Document): boolean =>
  [...leavesMatching(document, /^(暂无|没有|暂时没有).{0,4}(商品|数据|内容)[。！]?$/)].some(isShown);

function readItem(
  { platform, columns }: DrawnList,
  { cell, itemId, ...row }: DrawnItem,
  capturedAt: number,
): Candidate[] | string {
  const about = cell(ITEM) ?? row.about;
  const title = drawnTitle(about);
  if (title === null) return 'missing-title';
  const ofItem = missingNotes();
  const ofPoints = missingNotes();
  const read = <Value>(
    { take, note }: typeof ofItem,
    field: string,
    column: ItemColumn,
    parse: (text: string) => Value | null,
  ) => {
    const found = cell(HEADERS[column]);
    if (!found) return columns.includes(column) ? note(field, 'not-on-page') : null;
    return take(field, textIn(found, column), (text) => parse(String(text)));
  };
  const [image, ...images] = about.querySelectorAll('img[src]');
  const priceFen = read(ofItem, 'priceFen', 'price', parsePriceFen);
  const stock = read(ofItem, 'stock', 'stock', parseCount);
  const statusText = read(ofItem, 'status', 'status', (text) => text.slice(0, 40));
  const item = {
    itemId,
    title,
    priceFen,
    stock,
    status: statusText === null ? null : statusOfWord(statusText),
    statusText,
    // An icon beside the picture would be taken for a new one.
    imageKey: images.length === 0 ? imageKey(image?.getAttribute('src')) : null,
    listedAt: read(ofItem, 'listedAt', 'listed-at', (text) => parseTimestamp(TIME.exec(text)?.[0])),
  };
  const points = {
    stock,
    'sold-total': read(ofPoints, 'sold-total', 'sold-total', parseCount),
    'quality-score': read(ofPoints, 'quality-score', 'quality-score', scoreOf),
  };
  return [
    itemCandidate(platform, item, ofItem.missing),
    itemPoints({ platform, itemId, priceFen, points, missing: ofPoints.missing }, capturedAt),
  ];
}

/** The one figure of a cell without the buttons beside it; of two nobody can tell which is meant, so they stay together. */
function textIn(cell: Element, column: ItemColumn): string {
  const isFigure = column !== 'listed-at' && column !== 'status' && figureTexts(cell).length <= 1;
  return isFigure ? firstFigureText(cell) : figureText(cell);
}

function scoreOf(text: string): number | null {
  const figure = readFigure(text, 'number');
  return typeof figure !== 'string' && figure.lo === figure.hi ? figure.lo : null;
}
