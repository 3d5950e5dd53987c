import { at, type Fields, fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import type { Candidate } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import { refusedAnswer } from '../answer-state';
import { couponState } from '../coupon-state';

/** Codes of a coupon (facts A2, high). */
const codes = [
  'templateCode',
  'startTime',
  'endTime',
  'warmupStartTime',
  'amountYuan',
  'startFeeYuan',
  'threshold',
  'totalCount',
  'applyCount',
  'personLimit',
  'statusDesc',
  'renewalInfoDTO',
];
/** Fewer than so many make a row some other service's. */
const LEAST = 4;

/** 优惠券管理: the answer is known by its rows, because the name of its service is not published. */
export const couponAnswers = fromNetwork({
  id: 'coupon-answers',
  endpoint: 'services',
  read: ({ body }, { capturedAt }) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const found = findRows(body, codes);
    const rows = (found?.rows ?? []).map(fields);
    if (!found || !rows.some((row) => codes.filter((code) => code in row).length >= LEAST)) return null;
    return attemptRows(
      rows,
      (index) => `${found.path}[${index}]`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow(row: Fields, capturedAt: number): Candidate[] | string {
  const activityId = idText(row.templateCode);
  if (activityId === null) return row.templateCode === undefined || row.templateCode === null ? 'missing-id' : 'unsafe-id';
  const title = text(row.name);
  if (title === '') return 'missing-title';
  const times: SomeTimes = {};
  const [preheatStart, start, end] = [jsonTime(row.warmupStartTime), jsonTime(row.startTime), jsonEnd(row.endTime)];
  // Two times in the wrong order are not these two.
  if (!start || !end || start.at < end.at) Object.assign(times, start && { start }, end && { end });
  if (preheatStart) times.preheatStart = preheatStart;
  const stateText = text(fields(row.statusDesc).label ?? row.statusDesc);
  const renewal = at(row, 'renewalInfoDTO.autoRenewal');
  return [
    activityCandidate(
      'taobao',
      {
        title,
        times,
        ids: { activityId },
        typeText: text(row.tagName) || text(row.kind) || null,
        stateText: stateText || null,
        state: couponState(stateText),
        isRenewed: typeof renewal === 'boolean' ? renewal : null,
      },
      capturedAt,
    ),
  ];
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
