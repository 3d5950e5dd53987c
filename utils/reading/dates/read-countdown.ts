import { DAY_MS, dayOf, dayStart, MINUTE_MS } from '@/utils/core/dates';
import { kindOf, roleOf } from './labels';
import { before, matchAt } from './plain-form';
import type { DateWindow } from './window';

/** A lead, at most 20 characters (距26年双12好价节报名开始还剩 …), a duration: never the day of 12月01日. */
const COUNTDOWN =
  /(?:(距离?|离|剩余?|还[剩有]|[仅只]剩|倒计时)([\s\S]{0,20}?))?(?<![\d月.])(?=\d{1,4}\s?(?:[天日时分秒]|个?小时|:\s?\d\d\s?:))(?:(\d{1,4})\s?[天日]\s?)?(?:(\d{1,3})\s?:\s?(\d\d)\s?:\s?(\d\d)(?![\d:])|(?:(\d{1,3})\s?个?小?时\s?)?(?:(\d{1,3})\s?分钟?\s?)?(?:(\d\d?)\s?秒)?)/y;
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
  const found = matchAt(COUNTDOWN, text, at);
  if (!found) return null;
  const [whole, lead = '', middle = '', days, h, m, s, hours = h, minutes = m, seconds = s] = found;
  const precision = seconds ? 'second' : hours || minutes ? 'minute' : 'day';
  const to = at + whole.trimEnd().length;
  const behind = matchAt(WORD_BEHIND, text, to)?.[0].trim() ?? '';
  const next = NEXT.test(behind);
  const away = /^[距离]/.test(lead);
  const counts = away
    ? !/不[足到]/.test(middle) && (roleOf(middle) || kindOf(middle) === 'audit')
    : lead
      ? next
        ? !/\d/.test(middle)
        : lead !== '还有' && FILLER.test(middle)
      : next && behind.startsWith('后');
  if (!counts || !(days || hours || minutes || seconds)) return null;

  const words = away
    ? middle
    : next && kindOf(behind)
      ? behind
      : (WORD_BEFORE.exec(before(text, at, 8).trimEnd())?.[0] ?? '') + middle + (next ? behind : '');
  const kind = kindOf(words);
  const role = roleOf(words);
  const isEnd = role !== 'start';
  const end =
    now + (((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000;
  const unit = seconds ? 1000 : MINUTE_MS;
  const exact = precision === 'day' ? dayStart(dayOf(end)) + (isEnd ? DAY_MS : 0) : Math.round(end / unit) * unit;
  const point = { at: exact, precision } as const;
  return {
    kind: kind ?? null,
    start: isEnd ? null : point,
    end: isEnd ? point : null,
    // What remains of the activity ends with it; what it only counts down to may as well be its start.
    isDirected: role ? !!kind || /[开结]/.test(words) : !!kind && (kind !== 'event' || /[剩有]/.test(lead)),
    span: [at, to],
  };
}
