import { DAY_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';
import { type Labelled, labelRange, type Previous } from './label-range';
import { headerLabels, type Label } from './labels';
import { before, matchAt, plainForm } from './plain-form';
import { readCountdown } from './read-countdown';
import { readRange } from './read-point';
import type { DateWindow } from './window';

const STARTER = /[\d今明昨去次当后大前本这下上周星月年一二三四五六七八九十零〇距离剩还仅只倒]/;
/** What a date cannot directly follow: more digits, words, unreadable glyphs, 每 (every), 双 (双十一), 第. */
const GLUED = /[\dA-Za-z.%#$&\uE000-\uF8FF每双第]$|[\dA-Za-z/][-_/]$|\d:$|每[周月个]$/;
const YEAR_HINT = /(20\d\d|2\d)(?=\s?年(?![老品经工质])|双)/y;
/** How far in front of a date its label may stand. */
const LABEL_REACH = 120;

interface Found {
  window: DateWindow;
  /** The labels in front of it when they stand like a table's header; null when no label stands in front of it. */
  headers: Pick<Label, 'kind' | 'role'>[] | null;
}

/**
 * All date windows in one text, in reading order. Business time is Asia/Shanghai. Dates without a year take the year of
 * the text (a date or 2025年 before them), else the one nearest to now.
 * What could as well be a price, version or ratio is read only next to a label or a time. Source: facts A2, 2026-11.
 */
export function readWindows(text: string, now: number): DateWindow[] {
  const plain = plainForm(text);
  const found: Found[] = [];
  let anchor = now;
  let free = 0;
  let previous: Previous | null = null;
  for (let at = 0; at < plain.length; at++) {
    if (!STARTER.test(plain[at] ?? '') || GLUED.test(before(plain, at, 2))) continue;
    const countdown = readCountdown(plain, at, now);
    if (countdown) {
      found.push({ window: countdown, headers: [] });
      free = countdown.span[1];
      at = free - 1;
      previous = null;
      continue;
    }
    anchor = hintedAnchor(plain, at, now) ?? anchor;
    const range = readRange(plain, at, now);
    if (!range) continue;
    const gap = before(plain, at, Math.min(at - free, LABEL_REACH));
    const read: Labelled | 'number' | null = range.broken
      ? null
      : labelRange(range, { text: plain, from: at, gap, previous, anchor, now });
    at = range.to - 1;
    if (read === 'number') continue;
    free = read?.free ?? range.to;
    previous = read && { to: read.window.span[1], label: read.label };
    if (!read) continue;
    at = Math.max(at, free - 1);
    const edge = read.window.start ?? read.window.end;
    if (range.start.date?.year && edge && Math.abs(edge.at - now) < 1000 * DAY_MS) anchor = edge.at;
    const headers = headerLabels(gap);
    found.push({ window: read.window, headers: read.isLabelled || headers.length > 1 ? headers : null });
  }
  return withHeaders(found);
}

/**
 * The middle of a year the text names apart from its dates (2025年双11). This year's and earlier ones are calendar years,
 * a later one begins in December.
 */
function hintedAnchor(text: string, at: number, now: number): number | null {
  const hint = matchAt(YEAR_HINT, text, at);
  if (!hint) return null;
  const { year: current, month } = wallClock(now);
  const year = 2000 + (Number(hint[1]) % 100);
  if (Math.abs(year - current) > 10) return null;
  const turning = year > current || (year === current && month < 3);
  return shanghaiInstant(year, turning ? 6 : 7, 1);
}

/** Where a row of as many labels as dates stands in front of the first date, each date takes the label of its column. */
function withHeaders(found: Found[]): DateWindow[] {
  found.forEach(({ headers }, first) => {
    if (!headers || headers.length < 2) return;
    const row = found.slice(first, first + headers.length);
    const isRow = row.length === headers.length && row.slice(1).every((cell) => cell.headers === null);
    if (!isRow || found[first + headers.length]?.headers === null) return;
    row.forEach(({ window }, column) => {
      const { kind = null, role = null } = headers[column] ?? {};
      window.kind = kind;
      if (role) turn(window, role);
    });
  });
  return found.map(({ window }) => window);
}

/** A single date was read with the last label's direction; its own column's may be the other one. */
function turn(window: DateWindow, role: 'start' | 'end'): void {
  const other = role === 'start' ? 'end' : 'start';
  const point = window[other];
  window.isDirected = true;
  if (!point || window[role]) return;
  const day = point.precision === 'day' ? DAY_MS : 0;
  window[role] = { ...point, at: point.at + (role === 'end' ? day : -day) };
  window[other] = null;
}
