import { parseCount } from '@/utils/core/counts';
import { fullTime } from '@/utils/core/dates';
import { parsePriceFen } from '@/utils/core/money';
import { saysNone, textsIn } from '@/utils/reading/activities/texts';
import { type Candidate, emptyPage } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { figureText, isShown, smallestMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { drawnTitle } from '@/utils/reading/items/drawn-title';
import { jsonTime } from '@/utils/reading/json-time';
import { registrationCandidate } from '@/utils/reading/registration-candidate';
import type { PageSource } from '@/utils/reading/source';
import { readTable, type TableRow } from '@/utils/reading/table';
import { activityPages } from '../activity-pages';
import { numericId } from '../shapes';
import { signedState } from '../signed-state';

const STATE = /^(报名|活动)?状态$/;
const ITEM_ID = /^(?:商品|宝贝)?\s*ID\s*[:：]\s*(\d{6,20})(?!\d)/i;
const TIME = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?(?![\d:])/;

const labelled = (row: Element, label: RegExp): string | null => {
  for (const element of smallestMatching(row, label)) return label.exec(textOf(element))?.[1] ?? null;
  return null;
};

/** Rows of the drawn list: a product by its id beside a state. */
export const signedRows = (root: ParentNode): TableRow[] =>
  readTable(root).filter(({ row, cell }) => labelled(row, ITEM_ID) !== null && cell(STATE) !== null && isShown(row));

/** 已报商品 as it is drawn. */
export const signedTable = fromLabels({
  id: 'signed-table',
  read: (document, source) => {
    const rows = signedRows(document);
    if (rows.length === 0) return saysNone(document.body) ? emptyPage('no-rows', 'table') : null;
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      (row) => readRow(row, source),
    );
  },
});

function readRow({ row, cell }: TableRow, { url, capturedAt }: PageSource): Candidate[] | string {
  const itemId = numericId(labelled(row, ITEM_ID));
  if (itemId === null) return 'missing-id';
  const about = cell(/^(商品|宝贝)(信息|名称)?$/);
  const activity = cell(/^(营销)?活动(名称|信息)?$/);
  const links = [...row.querySelectorAll('a[href]')].flatMap((link) => {
    const address = activityPages.link(link.getAttribute('href') ?? '', url);
    return address && /activity_detail/.test(address.pathname) ? [{ name: textOf(link), href: address.href }] : [];
  });
  // The name and 查看详情 may both lead there.
  const [href, other] = new Set(links.map((link) => link.href));
  const address = href !== undefined && other === undefined ? new URL(href) : null;
  const activityTitle = (links.length === 1 ? links[0]?.name : '') || (activity && drawnTitle(activity)) || '';
  if (activityTitle === '') return 'missing-title';
  const { start, end } = timesFromTexts([`活动时间 ${figureText(cell(/^活动(时间|周期)$/))}`], capturedAt, 'page');
  const applied = jsonTime(TIME.exec(figureText(cell(/^报名时间$/)))?.[0]);
  return [
    registrationCandidate('taobao', {
      ...signedState(stateIn(cell(STATE)), materialIn(row)),
      registrationId: numericId(labelled(row, /^营销\s*ID\s*[:：]\s*(\d{4,20})(?!\d)/i)),
      itemId,
      itemTitle: about && drawnTitle(about),
      activityId: address ? activityPages.ids(address).activityId : null,
      activityTitle,
      times: { ...(start && { start }), ...(end && { end }) },
      appliedAt: applied ? { ...applied, origin: 'page', text: fullTime(applied.at) } : null,
      priceFen: parsePriceFen(figureText(cell(/^活动价(格)?$/))),
      stock: parseCount(figureText(cell(/^(活动|报名)库存$/))),
      url: address?.href ?? null,
    }),
  ];
}

const MATERIAL = /^待(补充|完善)/;

/** The state, without what its cell says of the material. */
function stateIn(cell: Element | null): string {
  const [first] = cell ? textsIn(cell).filter(({ text }) => !MATERIAL.test(text)) : [];
  return first?.text ?? '';
}

/** What waits for the operator stands beside the state or in a column of its own; a row that says nothing is complete. */
const materialIn = (row: Element): string => textsIn(row).find(({ text }) => MATERIAL.test(text))?.text ?? '';
