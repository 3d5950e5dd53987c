import { DAY_MS, dayOf, dayStart, HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import { kindOf, roleOf } from './labels';
import { matchAt } from './plain-form';
import type { DatePoint, DateWindow } from './window';

const LEAD = /距离?|离|剩余?|还[剩有]|[仅只]剩|倒计时/y;
const CLOCK = /(?:(\d{1,4})\s?天\s?)?(\d{1,3})\s?:\s?(\d\d)\s?:\s?(\d\d)(?![\d:])/y;
const UNITS = /(?:(\d{1,4})\s?[天日]\s?)?(?:(\d{1,3})\s?个?小?时\s?)?(?:(\d{1,3})\s?分钟?\s?)?(?:(\d{1,2})\s?秒)?/y;
/** How far behind its lead a duration may begin: 距26年双12好价节报名开始还剩 … */
const REACH = 20;
/** 剩余 needs nothing between it and its duration but such words. */
const FILLER = /^[时间报名活动还有剩余仅最后:\s]*$/;
/** 3天后截止报名, 还有2天结束; not 7天后自动确认. */
const NEXT = /^后?[就将即报名活动]{0,4}(?:截|结束|开)/;
const WORD_BEHIND = /\s?[^\s\d,。;:]{0,8}/y;
const WORD_BEFORE = /[^\s\d,。;:]*$/;

/**
 * A countdown that begins exactly at an offset, or null. 距 needs a word saying to what (距门店5分钟 is a walk); 剩余
 * without one counts to an end. Days alone give the day, hours and minutes the minute. Label forms are plausible, not
 * verified on a seller page (facts A2, 2026-11).
 */
export function readCountdown(text: string, at: number, now: number): DateWindow | null {
  const lead = matchAt(LEAD, text, at)?.[0] ?? '';
  const begin = at + lead.length;
  for (let from = begin; from <= begin + (lead ? REACH : 0); from++) {
    if (!/^\D?\d$/.test(text.slice(Math.max(begin - 1, from - 1), from + 1).slice(-2)) && from !== begin) continue;
    // The day of a date: 12月01日.
    if (text[from - 1] === '月') continue;
    const found = matchAt(CLOCK, text, from) ?? matchAt(UNITS, text, from);
    if (!found?.[0]) continue;
    const to = from + found[0].trimEnd().length;
    const middle = text.slice(begin, from);
    if (/不[足到]/.test(middle)) return null;
    const behind = matchAt(WORD_BEHIND, text, to)?.[0].trim() ?? '';
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 8), at).trimEnd())?.[0] ?? '';
    const next = NEXT.test(behind);
    const away = /^[距离]/.test(lead);
    const counts = away
      ? roleOf(middle) || kindOf(middle) === 'audit'
      : lead
        ? !/\d/.test(middle) && (next || (lead !== '还有' && FILLER.test(middle)))
        : next && behind.startsWith('后');
    if (!counts) continue;
    const words = away ? middle : next && kindOf(behind) ? behind : before + middle + (next ? behind : '');
    const [kind, role] = [kindOf(words), roleOf(words)];
    // What remains of the activity ends with it; what it only counts down to may as well be its start.
    const isDirected =
      role !== null
        ? kind !== undefined || /[开结]/.test(words)
        : kind !== undefined && (kind !== 'event' || /[剩有]/.test(lead));
    return { kind: kind ?? null, ...edge(found, role !== 'start', now), isDirected, span: [at, to] };
  }
  return null;
}

function edge(
  [, days, hours, minutes, seconds]: RegExpExecArray,
  isEnd: boolean,
  now: number,
): Pick<DateWindow, 'start' | 'end'> {
  const ms =
    Number(days ?? 0) * DAY_MS + Number(hours ?? 0) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS + Number(seconds ?? 0) * 1000;
  const precision = seconds ? 'second' : hours || minutes ? 'minute' : 'day';
  const unit = seconds ? 1000 : MINUTE_MS;
  const exact = Math.round((now + ms) / unit) * unit;
  const point: DatePoint = { at: precision === 'day' ? dayStart(dayOf(now + ms)) + (isEnd ? DAY_MS : 0) : exact, precision };
  return isEnd ? { start: null, end: point } : { start: point, end: null };
}
