import type { WindowKind } from './window';

export type Role = 'start' | 'end';

/** The words near a date. `hit` says that some label stood there; its kind is null for times that are none of ours (发货时间). */
export interface Label {
  kind: WindowKind | null;
  role: Role | null;
  hit: boolean;
  /** The label is plainly the date's own: it ends in 时间, 截止 … or in a colon. */
  firm: boolean;
  /** Strong enough to make `11.20` a date. */
  dates: boolean;
  /** Strong enough to make `11.20-11.25` a range of days. */
  ranges: boolean;
  /** A short word of its own that names no event (报名 11.20): words behind the date that lead on to a next date are that one's. */
  short: boolean;
}

/** In this order: 预售报名时间 is about signing up, 活动优惠券领取 about the coupon. Null: times that are none of an activity's. */
const KINDS: readonly (readonly [WindowKind | null, RegExp])[] = [
  [null, /调整|改[为至到]|变更|[前后近]\d|维护/],
  ['audit', /(?<!待)审核(?!中|通过|不|失败)|公[示布]|[初终]审|audit/i],
  ['itemSign', /(?:商品|宝贝)[^商]{0,4}(?:报名|提报)/],
  ['shopSign', /(?:商[家户]|店铺|卖家)[^商]{0,4}(?:报名|提报)/],
  // 可报名, 已报名, 立即报名, 报名中, 报名成功 are states and buttons; 可报名时间 is a label.
  ['sign', /报名(?=.?.?[时日截结开])|(?<![可已即去要])报名(?!中|成功|通过|商品|条件)|招商|提报|(?<!款)申请|sign|enroll|apply/i],
  [null, /发货|[尾定付]款|定金|付[定尾]|支付|创建|更新|提交|统计|下单|价保|返场|create|update|modif/i],
  ['coupon', /券(?![后额])|领取|使用[时期]|coupon/i],
  ['preheat', /预热|warm|preheat/i],
  ['event', /活动(?!商品)|售卖|开[售抢卖]|大促|促销|正式期|现货|抢购|[上下]线|online|activity/i],
  [null, /预售/],
];

/** A clause about an amount or an id: its number is no date. */
const AMOUNT = /(?:[价额率费比分量数号码]格?|状态|名称|操作|id)$/i;
const TIME_WORD = /(?:时间|日期|time|date)$/i;
/** What a label of a time is made of besides its subject. */
const NO_SUBJECT =
  /北京|具体|有效|持续|举办|预计|最[晚迟]|即日|起|止|开始|结束|[已将后前之截为是于至的]|时[间段]|[日周]?期间?|第.{1,3}|start|begin|end|time|date|_at|_/gi;
const ENDS_LIKE_LABEL = /(?:时间|日期|(?<![第\d一二三四五])期间?|time|date|_at|截[止至]到?|结束|开始)[为是于]?$/i;
const BEFORE_DATE = /(?:报名|审核|公示|预[热售]|开[售抢]|售卖|活动|领取|[于在自从]|[期长止延名]至)$/;
const EVENT_NAME = /(?:[节季典促购场次波期周日动]|双[旦\d]\d?|88|618|VIP)$/i;
const END_WORD = /截|结束|(?<!起)止|到期|失效|关闭|下线|最[晚迟]|不[晚迟]于|有效期$|[至到]$|end|deadline|expire/i;
const START_WORD = /开始|起始|启动|开[启抢售卖放]|生效|上线|[自从]$|start|begin/i;
const SEPARATORS = /(?:[\s:,、|()[\]【】「」《》"'={}<>…·-]|_(?![a-z]))+/;

/** The kind a clause names: undefined when it names no time at all, null when it names another kind of time. */
export function kindOf(clause: string): WindowKind | null | undefined {
  const near = clause.slice(-20);
  if (AMOUNT.test(near)) return undefined;
  for (const [kind, pattern] of KINDS) if (pattern.test(near)) return kind;
  return /(?:时间|期|截止|开始|结束|time|date)$/i.test(near) && hasSubject(near) ? null : undefined;
}

/** Whether a label speaks of something, and not of an event by name: 竞价截止时间, 价保期; not 开始时间, 年货节时间. */
function hasSubject(label: string): boolean {
  const subject = label.replace(NO_SUBJECT, '');
  return subject !== '' && !EVENT_NAME.test(subject);
}

/** The direction a clause names. A clause naming both (起止时间, 开始结束时间) names none. */
export function roleOf(clause: string): Role | null {
  const ends = END_WORD.test(clause);
  const starts = START_WORD.test(clause);
  return ends === starts ? null : ends ? 'end' : 'start';
}

/**
 * The label in front of a date, in the text between the previous date and this one: the last clause of the sentence
 * that names a kind, else of the line above (tables put labels there).
 */
export function labelBefore(gap: string): Label {
  const label: Label = { kind: null, role: null, hit: false, firm: false, dates: false, ranges: false, short: false };
  let first = true;
  let lines = 0;
  for (const line of gap.split('\n').reverse()) {
    const sentence = line.split(/[。;!]/).at(-1) ?? '';
    const clauses = sentence.split(SEPARATORS).filter((clause) => clause !== '');
    if (clauses.length === 0 && line.trim() === '') continue;
    if (++lines > 2) break;
    for (const clause of clauses.reverse()) {
      let kind = kindOf(clause);
      if (first) {
        const colon = /[:=]["'\s]*$/.test(sentence);
        label.firm = colon || ENDS_LIKE_LABEL.test(clause);
        label.dates =
          !AMOUNT.test(clause) && (ENDS_LIKE_LABEL.test(clause) || BEFORE_DATE.test(clause) || (colon && kind !== undefined));
        label.ranges = label.dates || kind !== undefined || EVENT_NAME.test(clause);
        label.short = /^[^\d]{1,4}$/.test(clause) && (kind !== undefined || !EVENT_NAME.test(clause));
        first = false;
        // A colon makes a label of a word that is none of ours: 爆发：, 返场：.
        if (colon && kind === undefined && /^[^\d]{2,8}$/.test(clause) && hasSubject(clause)) kind = null;
      }
      label.role ??= roleOf(clause.slice(-10));
      if (kind === undefined) continue;
      return { ...label, kind, hit: true };
    }
    if (sentence !== line) break;
  }
  return label;
}

/** The labels of a table's header: each a cell of its own, no colon before the date. */
export function headerLabels(gap: string): Pick<Label, 'kind' | 'role'>[] {
  if (/[:=]["'\s]*$/.test(gap)) return [];
  return gap
    .split(/[\s|,、]+/)
    .filter((cell) => kindOf(cell) !== undefined && (ENDS_LIKE_LABEL.test(cell) || /^[^\d]{2,4}$/.test(cell)))
    .map((cell) => ({ kind: kindOf(cell) ?? null, role: roleOf(cell) }));
}

/** The words right after a date: `attached` without a blank, `length` as far as they belong to this date. */
export interface Tail {
  kind: WindowKind | null;
  role: Role | null;
  attached: boolean;
  length: number;
  /** 截止, 开抢 …: strong enough to make `11.20` a date. */
  dates: boolean;
  ranges: boolean;
}

const TAIL = /[ \t()\]】」,]{0,3}([^\s\d:,、|()[\]【】。;!]{1,12})/y;
const TAIL_END = /^(?:之?前|以前|[截终]?止|截|结束|为止|到期|失效|下线|关闭|停止)/;
const TAIL_START = /^(?:起|开|准时|正式|上线|生效|以?之?后)/;

/**
 * The label behind a date (11月20日 报名截止), unless it is the next date's (… 活动时间：11月25日, 报名 11.20 审核 11.26).
 * One word that says nothing may stand between (12月12日 全天 秒杀).
 */
export function labelAfter(text: string, at: number, own: Label, skipped = 0): Tail | null {
  TAIL.lastIndex = at;
  const found = TAIL.exec(text);
  const clause = found?.[1];
  if (!found || clause === undefined) return null;
  const to = TAIL.lastIndex;
  const rest = text.slice(to, to + 4);
  const attached = skipped === 0 && found[0] === clause;
  const leadsOn = /^[ \t]*\d/.test(rest) && (own.short || (own.firm && own.hit) ? !attached : TIME_WORD.test(clause));
  const crowd = /^之?前$/.test(clause) && /^\d/.test(rest);
  const role = TAIL_END.test(clause) && !crowd ? 'end' : TAIL_START.test(clause) ? 'start' : roleOf(clause);
  if (leadsOn || /^\s*[:=]/.test(rest) || (found[0].includes(',') && role === null)) return null;
  const named = kindOf(clause);
  const kind = named === null ? 'other' : (named ?? null);
  const verb = /^(?:截|开|准时|结束|上线|报名[截开结])/.test(clause);
  if (!kind && !role && !skipped && /^ \S/.test(rest)) return labelAfter(text, to, own, to - at);
  return {
    kind,
    role,
    attached,
    length: skipped + found[0].length,
    dates: (verb && role !== null) || (kind !== null && kind !== 'other' && role === 'end'),
    ranges: (kind !== null && kind !== 'other') || verb,
  };
}
