import { idText } from '@/utils/core/ids';
import { saysNone } from '@/utils/reading/activities/texts';
import { activityCandidate } from '@/utils/reading/activity-candidate';
import { type Candidate, emptyPage } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { figureText, isShown, smallestMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { drawnTitle } from '@/utils/reading/items/drawn-title';
import { readTable, type TableRow } from '@/utils/reading/table';
import { couponState } from '../coupon-state';

const NAME = /^(优惠券|券)?(名称|信息)$/;
const TIMES = /^((使用|有效|活动|起止|生效)(时间|日期)|(使用)?有效期)$/;
const TEMPLATE = /^(?:券|模板|优惠券)?\s*ID\s*[:：]\s*([\w-]{4,64})$/i;

/** Rows of the drawn list: a coupon's name beside its state. */
export const couponRows = (root: ParentNode): TableRow[] =>
  readTable(root).filter(({ row, cell }) => cell(NAME) !== null && cell(/^(优惠券)?状态$/) !== null && isShown(row));

/** 优惠券管理 as it is drawn. */
export const couponTable = fromLabels({
  id: 'coupon-table',
  read: (document, { capturedAt }) => {
    const rows = couponRows(document);
    if (rows.length === 0) return saysNone(document.body) ? emptyPage('no-rows', 'table') : null;
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow({ row, cell }: TableRow, capturedAt: number): Candidate[] | string {
  const about = cell(NAME);
  const title = about && drawnTitle(about);
  if (!title) return 'missing-title';
  const [named] = smallestMatching(row, TEMPLATE);
  const { start, end } = timesFromTexts([`活动时间 ${figureText(cell(TIMES))}`], capturedAt, 'page');
  const stateText = textOf(cell(/^(优惠券)?状态$/));
  return [
    activityCandidate(
      'taobao',
      {
        title,
        times: { ...(start && { start }), ...(end && { end }) },
        ids: { activityId: named ? idText(TEMPLATE.exec(textOf(named))?.[1]) : null },
        typeText: textOf(cell(/^(优惠券)?类型$/)) || null,
        stateText: stateText || null,
        state: couponState(stateText),
      },
      capturedAt,
    ),
  ];
}
