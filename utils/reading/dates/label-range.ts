import { DAY_MS } from '@/utils/core/dates';
import { type Label, labelAfter, labelBefore, type Role, type Tail } from './labels';
import { before, matchAt } from './plain-form';
import type { WrittenRange } from './read-point';
import { resolve } from './resolve';
import type { DateWindow } from './window';

const PRICE = /(?:[¥￥$元券折]|价格?)\s?[:为]?\s?$/;
const SUFFIX = /\s?(?:[起止]|之?前(?!\d)|以前|为止)/y;
const UNTIL = /(?:[至到~]|起\s?-|截[止至]|最[晚迟]|不[晚迟]于|有效期)[:\s]*$/;
/** Edges that need no kind: an activity's page speaks of the activity. */
const PLAIN_EDGE = /开始|结束|start|begin|end/i;
/** What a card's line does not have and a sentence of a rule or notice has. */
const PROSE = /[;。]|,(?!\d)/;
/** A range inside a sentence is about what the sentence says: 将于11月25日02:00-06:00升级维护. */
const IN_SENTENCE = /[于在自从因约近由]_|_[)\]】]?[一-龥]/;
/** What may stand between two dates under one label: 11.20-11.22、第二波 11.25-11.27. */
const SAME_LABEL = /^[\s,、;和及与|/():第一二三四五六波场次期轮阶段将于\d]{0,16}$/;
/** A bare month.day range without a label of its own that is longer than this is a price range (9.9-12.9); house choice. */
const LONGEST_UNLABELLED = 45 * DAY_MS;

/** The date read before this one, whose label this one may share. */
export interface Previous {
  to: number;
  label: Label;
}

export interface Labelled {
  window: DateWindow;
  label: Label;
  /** Up to here the words belong to this date and are no label of the next. */
  free: number;
  /** Whether a label stands in front of it. */
  isLabelled: boolean;
}

/** What a written range is given: where it stands, the text since the last date, the date before it. */
export interface Place {
  text: string;
  from: number;
  gap: string;
  previous: Previous | null;
  /** Years are chosen near this instant. */
  anchor: number;
  now: number;
}

/** The window of a written range with its labels; `number` when nothing shows it to be a date, null when it is impossible. */
export function labelRange(range: WrittenRange, place: Place): Labelled | 'number' | null {
  const { text, from, gap, previous, anchor, now } = place;
  const { start, end } = range;
  const own = labelBefore(gap);
  const inherits = previous !== null && !own.kind && from - previous.to <= 20;
  const same = inherits && SAME_LABEL.test(gap);
  const listed = same && previous.label.dates && (end !== null || /[、和及]/.test(gap));
  const row = same && previous.label.ranges;
  const suffix = matchAt(SUFFIX, text, range.to)?.[0] ?? '';
  const front = before(text, from, 6);
  // [2026-11-20] 商家报名开启: a stamp in brackets of its own.
  const tail = /[([【]$/.test(front) && /[)\]】]/.test(text[range.to] ?? '') ? null : labelAfter(text, range.to, own);
  const side = range.open ? 'start' : edge(own, tail, suffix, front);
  const points = resolve(range, side ?? 'start', anchor, now);
  const sure = start.sure || end?.sure === true;

  if (start.date?.year === null && (!sure || start.date.style === '.') && PRICE.test(front)) return 'number';
  if (start.date?.epoch && !own.dates) return 'number';
  if (
    !sure &&
    !own.dates &&
    !listed &&
    (end ? !isNamedRange(text, range, points, own.ranges || tail?.ranges === true || row) : !tail?.dates)
  )
    return 'number';
  if (!points) return null;

  const firm = own.firm && own.kind;
  const tailKind = firm ? null : (tail?.kind ?? null);
  const kind = tailKind ?? own.kind ?? (inherits && (same || own.role === 'end') ? previous.label.kind : null);
  const to = range.to + suffix.length;
  // A deadline or a beginning of it knows not what is no edge: 截止时间, 12月1日起.
  const words = gap.slice(-14) + text.slice(range.to, range.to + 4);
  const line = gap.slice(gap.lastIndexOf('\n') + 1) + (text.slice(to, to + 40).split('\n')[0] ?? '');
  const isPlain = end
    ? !PROSE.test(line) && !IN_SENTENCE.test(`${text[from - 1] ?? ''}_${text.slice(to, to + 2)}`)
    : side !== null && PLAIN_EDGE.test(words);
  const isDirected = kind === null ? isPlain : end !== null || side !== null;
  const takesTail = tail !== null && (firm ? tail.role && !tail.kind : tail.kind || (tail.attached && tail.role));
  const free = takesTail ? range.to + tail.length : range.to + suffix.length;
  return {
    window: { kind, ...points, isDirected, span: [from, to] },
    // Words behind a date say nothing of the next line's.
    label: { ...own, kind: tailKind && text[free] === '\n' ? null : kind, dates: own.dates || listed, ranges: own.ranges || row },
    free,
    isLabelled: own.kind !== null,
  };
}

/** Whether a bare `11.20-11.25` is shown to be days by an event's name beside it, or by separators prices
 * do not have (12/8-12/12; a figure below ten throughout may be a fraction), or by falling when read as decimals (9.6-9.13). */
function isNamedRange(text: string, { start, end }: WrittenRange, points: ReturnType<typeof resolve>, named: boolean): boolean {
  if (!points?.start || !points.end || points.end.at - points.start.at > LONGEST_UNLABELLED) return false;
  const style = start.date?.style;
  const slashed = (style === '/' || style === '-') && end?.date?.style === style && /\d\d/.test(text.slice(start.from, end.to));
  const falling = end !== null && Number(text.slice(start.from, start.to)) > Number(text.slice(end.from, end.to));
  return named || slashed || falling;
}

/** Which edge a single date is: words attached to it before those of its label; null when none says so. */
function edge(own: Label, tail: Tail | null, suffix: string, front: string): Role | null {
  if (suffix) return suffix.includes('起') ? 'start' : 'end';
  if (tail?.attached && tail.role) return tail.role;
  if (UNTIL.test(front)) return 'end';
  return own.role ?? (own.firm && tail?.kind ? null : (tail?.role ?? null));
}
