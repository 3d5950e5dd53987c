import { fields } from '@/utils/core/fields';

/** What a list says about itself rather than about its rows, and what envelopes carry beside their data. */
const ABOUT =
  /^(recordCount|total(Count)?|count|page|pageNo|pageSize|updateTime|interval|timestamp|userId|code|message|msg|hasError|success|traceId)$/;

/** Whether an answer went well and truthfully holds nothing: lists and groups, and not a single value in them. */
export const isEmptyAnswer = (body: unknown): boolean => typeof body === 'object' && body !== null && !holdsValue(body);

const holdsValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.entries(fields(value)).some(([key, inner]) => !ABOUT.test(key) && holdsValue(inner))
    : value !== null && value !== undefined && value !== '';
