import { dayOf } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import type { Scale } from '@/utils/core/figures';
import { idText } from '@/utils/core/ids';
import { alimamaLiveRoom } from '@/utils/knowledge/vocabularies/alimama-live-room';
import { refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures, readFigures } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { type Answer, fromNetwork, parseBody } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';
import { findFields } from '../find-fields';

const { codes: words } = alimamaLiveRoom;
const dayCodes = Object.keys(words).filter((code) => code.endsWith('_d_live'));
const totalCodes = Object.keys(words).filter((code) => !code.endsWith('_d_live'));

/**
 * 中控台: figures of the broadcast that is open, running until it ends. They come as totals, as the running day, or as
 * encoded rows; what two of them say differently is left out.
 */
export const liveData = fromNetwork({
  id: 'live-data',
  endpoint: 'live-data',
  read: (answer, source) => {
    const refused = refusedAnswer(answer.body);
    if (refused) return refused;
    const total = findFields(answer.body, totalCodes, 3);
    const day = findFields(answer.body, dayCodes, 1);
    const cells = [...Object.entries(total?.found ?? {}), ...Object.entries(day?.found ?? {}), ...encodedCells(answer.body)];
    const told = cells.filter(([code]) => Object.hasOwn(words, code));
    if (told.length === 0) return null;
    const liveId = liveIdOf(answer, source.url);
    if (liveId === null) return refusal('missing-id', 'liveId');
    const figures = readFigures(settled(told), words);
    if (!hasFigures(figures)) return refusal('missing-figures', total?.path ?? day?.path ?? 'dataList');
    const record = figuresRecord(
      { platform: 'taobao', subject: { kind: 'live-room', id: liveId }, statDate: dayOf(source.capturedAt), isFinal: false },
      figures,
    );
    return { entries: [{ at: total?.path ?? day?.path ?? 'dataList', candidates: [record] }], refused: [], empty: null };
  },
});

/** Rows `{valueType, value}` whose value is four or more encoded parts with the number in the fourth place. */
function encodedCells(body: unknown): [string, unknown][] {
  const lists = findRows(body, ['data', 'title', 'name', 'valueType', 'value']);
  const rows = (lists?.rows ?? []).flatMap((row) => [row, fields(row).data].flat()).map(fields);
  return rows.flatMap(({ valueType, value }): [string, unknown][] =>
    typeof valueType === 'string' && typeof value === 'string' ? [[valueType, fourthPart(value)]] : [],
  );
}

function fourthPart(value: string): string {
  try {
    const parts = (value.includes(',') ? value : decodeURIComponent(value)).split(',');
    const [, , , number = '', next = ''] = parts;
    // A thousands comma nobody encoded: `1` is not what stands there.
    return /^\d{3}(\.\d+)?$/.test(next) ? `${number},${next}?` : decodeURIComponent(number);
  } catch {
    return '?';
  }
}

/** How a scale shows in writing. Without it 3.2 and 0.032 are both a rate, and 9900 both yuan and fen. */
const WRITTEN: Partial<Record<Scale, RegExp>> = { rate: /%\s*$/, yuan: /[¥￥元]|\.\d{1,2}$/, seconds: /[秒分时s:]/ };

/** Bare numbers whose unit nothing tells become unreadable, unless another part of the answer writes the same figure out. */
function settled(cells: readonly [string, unknown][]): [string, unknown][] {
  const isWritten = ([code, raw]: readonly [string, unknown]) => {
    const form = WRITTEN[words[code]?.[1] ?? 'count'];
    return form === undefined || Number(raw) === 0 || form.test(String(raw));
  };
  const written = new Set(cells.filter(isWritten).map(([code]) => words[code]?.[0]));
  return cells.flatMap(([code, raw]): [string, unknown][] => {
    if (raw === null || raw === undefined || isWritten([code, raw])) return [[code, raw]];
    return written.has(words[code]?.[0]) ? [] : [[code, '?']];
  });
}

/**
 * The broadcast: as the request or the answer names it, else as the page's address does; null where they name two. A
 * room is asked for only where no broadcast is named.
 */
function liveIdOf({ body, url, requestBody }: Answer, page: URL): string | null {
  const data = fields(parseBody(new URLSearchParams(requestBody ?? url.search).get('data') ?? ''));
  const address = Object.fromEntries([...page.searchParams, ...new URLSearchParams(page.hash.split('?')[1] ?? '')]);
  for (const names of [['liveId', 'live_id'], ['roomId']]) {
    for (const places of [[...idsWithin(data, names, 0), ...idsWithin(body, names, 0)], idsWithin(address, names, 0)]) {
      const [only, second] = new Set(places);
      if (only !== undefined) return second === undefined ? only : null;
    }
  }
  return null;
}

function idsWithin(value: unknown, names: readonly string[], depth: number): string[] {
  const inner = typeof value === 'string' && /^\s*[[{]/.test(value) ? parseBody(value) : value;
  if (depth > 6 || typeof inner !== 'object' || inner === null) return [];
  const own = names.flatMap((name) => idText(fields(inner)[name]) ?? []);
  return [...own, ...Object.values(inner).flatMap((one) => idsWithin(one, names, depth + 1))];
}
