import { fields } from '@/utils/core/fields';
import { activityCandidate, type ToldActivity } from '@/utils/reading/activity-candidate';
import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import { refusedAnswer } from '../refused-answer';
import { plain } from '../shapes';

/** Phases that are no window of their own: the whole promotion over again, and one without dates. */
const WHOLE = /^(total|daily)Cumulative$/;

/**
 * Big promotions that are over, with their phases, for looking back (`getOpenPromotionList`, facts 2.3, 2026-06, high). The
 * list is no calendar: a promotion that was running was not in it. So windows that have not ended are left out, and none
 * of it can become a deadline.
 */
export const pastPromotions = fromNetwork({
  id: 'past-promotions',
  endpoint: 'sz',
  concerns: ({ url }) => /\/getOpenPromotionList\.ajax$/i.test(url.pathname),
  read: ({ body }, { capturedAt }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const found = findRows(body, ['code', 'shortName', 'startDate', 'endDate', 'open', 'specialDate', 'comparePromotionList']);
    if (!found) return null;
    const rows = found.rows.map(fields);
    const windows = rows.flatMap((row, index) => {
      const place = `${found.path}[${index}]`;
      const phases = Array.isArray(row.specialDate) ? row.specialDate.map(fields) : [];
      const own = { row, parentTitle: null, code: row.code, place };
      return [
        own,
        ...phases
          .filter(
            ({ code, endDate }) => typeof code === 'string' && !WHOLE.test(code) && endDate !== undefined && endDate !== null,
          )
          .map((phase, at) => ({
            row: phase,
            parentTitle: plain(row.name),
            code: row.code,
            place: `${place}.specialDate[${at}]`,
          })),
      ];
    });
    const attempt = attemptRows(
      windows,
      (index) => windows[index]?.place ?? found.path,
      ({ row, parentTitle, code }): Candidate[] | string => {
        const title = plain(row.name);
        const [start, end] = [jsonTime(row.startDate), jsonEnd(row.endDate)];
        if (title === null) return 'missing-title';
        if (!start || !end || start.at >= end.at) return 'missing-date';
        if (end.at >= capturedAt) return [];
        const told: ToldActivity = { title, parentTitle, times: { start, end }, state: 'ended', ids: idsOf(code) };
        return [activityCandidate('jd', told, capturedAt)];
      },
    );
    return attempt.entries.length + attempt.refused.length > 0 ? attempt : null;
  },
});

/** The promotion's own code, the same for all its phases. */
const idsOf = (code: unknown) =>
  typeof code === 'string' && /^[\w-]{1,64}$/.test(code) ? { campaignId: code } : { campaignId: null };
