import { parseCount } from '@/utils/core/counts';
import { parsePriceFen } from '@/utils/core/money';
import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { figureText, isShown, smallestMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { missingNotes } from '@/utils/reading/missing';
import type { PageSource } from '@/utils/reading/source';
import { readTable, type TableRow } from '@/utils/reading/table';
import { imageKey, listedTime, numericId, platformOfLink, statusOf } from '../shapes';
import { itemPoints } from './list-api';

const TITLE = 'a.title-link';
/** Dialogs may list products or SKUs of their own. */
const DIALOG = '[role="dialog"], .next-dialog, .next-drawer, .next-overlay-wrapper';

/**
 * The text behind `ID:` or `编码:` in a row. The label begins an element's text: what the cells hold is run together
 * without blanks otherwise, and a title may contain anything.
 */
function labelled(row: Element, label: RegExp): string | null {
  for (const element of smallestMatching(row, label)) {
    if (element.closest(TITLE) === null) return label.exec(textOf(element))?.[1] ?? null;
  }
  return null;
}

/** A drawn product row's id, or null for headers, spacers and rows of other tables. */
export const rowItemId = (row: Element): string | null =>
  numericId(labelled(row, /^(?:商品|宝贝)?\s*ID\s*[:：]\s*(\d{6,20})(?!\d)/i)) ?? linkedId(row.querySelector(TITLE));

function linkedId(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? '';
  return platformOfLink(href) === null ? null : numericId(/[?&]id=(\d+)(?:[&#]|$)/.exec(href)?.[1]);
}

/** Rows of the drawn product table (facts 1.4: both stores' markup). */
export const itemRows = (root: ParentNode): TableRow[] =>
  readTable(root).filter(
    ({ row }) => (row.querySelector(TITLE) !== null || rowItemId(row) !== null) && row.closest(DIALOG) === null && isShown(row),
  );

/**
 * The item manager as it is drawn: the fall-back for a tap that is off or an answer that changed. Cells are found by
 * header text, then by their own class; columns move. Category id and quality score are not drawn, so they stay null.
 */
export const listTable = fromLabels({
  id: 'list-table',
  read: (document, source) => {
    const rows = itemRows(document);
    if (rows.length === 0) return null;
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    rows.forEach((row, index) => {
      const place = `row ${index + 1}`;
      const candidates = readRow(row, source);
      if (typeof candidates === 'string') attempt.refused.push({ reason: candidates, at: place });
      else attempt.entries.push({ at: place, candidates });
    });
    return attempt;
  },
});

function readRow({ row, cell }: TableRow, source: PageSource): Candidate[] | string {
  const itemId = rowItemId(row);
  if (itemId === null) return 'missing-id';
  const link = row.querySelector(TITLE);
  const title = link?.getAttribute('title')?.trim() || textOf(link);
  if (!title) return 'missing-title';

  const { missing, take, note } = missingNotes();
  const { missing: missingPoints, take: takePoint, note: notePoint } = missingNotes();
  /** The one element of a class under a header, else the whole cell; without a header, the one of the row. */
  const part = (header: RegExp, selector: string): Element | null => {
    const column = cell(header);
    const [only, second] = (column ?? row).querySelectorAll(selector);
    return second === undefined && only !== undefined ? only : column;
  };
  const listed = cell(/创建时间|上架时间/) ?? smallestIn(row, '.product-desc-span', /^\d{4}-/);
  const listedText = figureText(listed);
  // What holds figures and no time we know is unreadable rather than blank.
  const time = TIME.exec(listedText)?.[0] ?? (/\d/.test(listedText) ? listedText : null);
  const price = part(/^价格|售价/, '.price-value');
  const quantity = part(/库存/, 'span.quantity');
  const total = cell(/累计销量|总销量/);
  // The label's class is the diagnosis column's as well: without a header nobody tells which of them is meant.
  const month = cell(/30\s*(日|天)销量|月销/);
  const monthly = month && (month.querySelector('.text-async-label') ?? month);
  // Status stands in a cell of its own, or below the time.
  const statusText = take('status', textOf(cell(/^(商品)?状态/)).slice(0, 40) || statusWord(listedText), String);
  const priceFen = price
    ? take('priceFen', figureText(price), (raw) => parsePriceFen(String(raw)))
    : note('priceFen', 'not-on-page');
  const stock = quantity ? take('stock', figureText(quantity), parseCount) : note('stock', 'not-on-page');
  const platform =
    platformOfLink(link?.getAttribute('href')) ?? (/\/sell-manage-tm\//.test(source.url.pathname) ? 'tmall' : 'taobao');
  const item = {
    kind: 'item' as const,
    platform,
    shopId: null,
    itemId,
    title,
    guideTitle: null,
    titleLimit: null,
    guideTitleLimit: null,
    categoryId: null,
    categoryPath: null,
    priceFen,
    stock,
    status: statusOf(statusText),
    statusText,
    imageKey: take('imageKey', row.querySelector('img.product-desc-extend-image')?.getAttribute('src'), imageKey),
    outerId: labelled(row, /^(?:商家)?编码\s*[:：]\s*(.*[^-\s].*)$/),
    listedAt: listed ? take('listedAt', time, listedTime) : note('listedAt', 'not-on-page'),
    attributes: null,
    missing,
  };
  const points = {
    stock,
    'sold-total': total ? takePoint('sold-total', figureText(total), parseCount) : notePoint('sold-total', 'not-on-page'),
    'sold-30d': monthly ? takePoint('sold-30d', figureText(monthly), parseCount) : notePoint('sold-30d', 'not-on-page'),
    'price-lo': priceFen?.lo ?? null,
    'price-hi': priceFen?.hi ?? null,
  };
  // Filled some time after the row is drawn; until then it is neither a zero nor a figure that is missing.
  if (monthly && textOf(monthly) === '') notePoint('sold-30d', 'not-loaded-yet');
  return [item, itemPoints(platform, itemId, points, missingPoints, source.capturedAt)];
}

/** A time whose date and clock are not run together with anything. */
const TIME = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?(?![\d:])/;

const HAN = '\\p{Script=Han}';
/** Whole words only: `即将下架` is not `下架`. */
const STATUS = new RegExp(`(?<!${HAN})(出售中|仓库中|已?售[空完罄]|已?下架|定时上架|待上架)(?!${HAN})`, 'u');
const statusWord = (text: string): string | null => STATUS.exec(text)?.[0] ?? null;

const smallestIn = (row: Element, selector: string, pattern: RegExp): Element | null =>
  [...row.querySelectorAll(selector)].find((element) => pattern.test(textOf(element))) ?? null;
