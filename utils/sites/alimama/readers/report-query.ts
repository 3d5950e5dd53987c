import { at, fields } from '@/utils/core/fields';
import { alimamaAd } from '@/utils/knowledge/vocabularies/alimama-ad';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { adRecord, areDaily, totalRecord, withoutTwins } from '../ad-record';
import { adSubject } from '../ad-subject';
import { refusedAnswer } from '../answer-state';
import { reportWindow } from '../report-window';

const { codes: words } = alimamaAd;

/** The reports' own answer: `/report/query.json`. What it is of stands in the request, not in the answer. */
export const reportQuery = fromNetwork({
  id: 'report-query',
  endpoint: 'report-query',
  read: ({ body, requestBody }, { url, capturedAt }) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const window = reportWindow(requestBody, url);
    if (!window) return refusal('missing-window', 'request');
    // Parts of a day are no day, and of a week or month nobody tells which day stands for it.
    if (/^(hour|week|month)$/.test(window.split ?? '') || adSubject(window.kind, {}) === null) return null;
    const list = at(body, 'data.list');
    if (Array.isArray(list) && list.length === 0) return emptyPage('no-rows', 'data.list');
    const found = findRows(body, Object.keys(words));
    if (!found) return refusal('rows-not-found', 'data');
    const rows = found.rows.map((row) => ({ about: fields(row), cells: Object.entries(fields(row)) }));
    if (!areDaily(rows, window)) return refusal('missing-window', 'splitType');
    const attempt = withoutTwins(
      attemptRows(
        rows,
        (index) => `${found.path}[${index}]`,
        (row) => adRecord(row, words, window, capturedAt),
      ),
    );
    const place = [...found.path.split('.').slice(0, -1), 'totalData'].join('.');
    const total = totalRecord(Object.entries(fields(at(body, place))), words, window, capturedAt);
    return total ? { ...attempt, entries: [...attempt.entries, { at: place, candidates: [total] }] } : attempt;
  },
});
