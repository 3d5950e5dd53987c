import { matchAt } from './plain-form';
import type { WindowKind } from './window';

export type Role = 'start' | 'end';

/** The words near a date. */
export interface Label {
  /** null when no label stands there. */
  kind: WindowKind | null;
  role: Role | null;
  /** The label is plainly the date's own: it ends in 时间, 截止 … or in a colon. */
  firm: boolean;
  /** Strong enough to make `11.20` a date. */
  dates: boolean;
  /** Strong enough to make `11.20-11.25` a range of days. */
  ranges: boolean;
  /** A short word of its own that names no event (报名 11.20): words behind the date that lead on to a next date are that one's. */
  short: boolean;
}

/** In this order: 预售报名时间 is about signing up, 活动优惠券领取 about the coupon. Other: times that are none of an activity's. */
const KINDS: readonly (readonly [WindowKind, RegExp])[] = [
  ['other', /调整|改[为至到]|变更|[前后近]\d|维护|上[次期场届]|历史|往[期届]|去年|不[得可能]|勿|暂停|无法/],
  ['audit', /(?<!待)审核(?!中|通过|不|失败)|公[示布]|[初终]审|audit/i],
  ['itemSign', /(?:商品|宝贝)[^商]{0,4}(?:报名|提报)/],
  ['shopSign', /(?:商[家户]|店铺|卖家)[^商]{0,4}(?:报名|提报)/],
  // 可报名, 已报名, 立即报名, 报名中, 报名成功 are states and buttons; 可报名时间 is a label.
  ['sign', /报名(?=.?.?[时日截结开])|(?<![可已即去要])报名(?!中|成功|通过|商品|条件)|招商|提报|(?<!款)申请|sign|enroll|apply/i],
  ['other', /发货|[尾定付]款|定金|付[定尾]|支付|创建|更新|提交|统计|下单|价保|返场|create|update|modif/i],
  ['coupon', /券(?![后额])|领取|使用[时期]|coupon/i],
  ['preheat', /预热|warm|preheat/i],
  ['event', /活动(?!商品|价)|售卖|开[售抢卖]|大促|促销|正式期|现货|抢购|[上下]线|online|activity/i],
  ['other', /预售/],
];

/** A clause about an amount or an id: its number is no date. */
const AMOUNT = /(?:[价额率费比分量数号码]格?|状态|名称|操作|id)$/i;
const COLON = /[:=]["'\s]*$/;
/** What a label of a time is made of besides its subject. */
const NO_SUBJECT =
  /北京|具体|有效|持续|举办|进行|预计|最[晚迟]|即日|[起始止中自在从请将]|开[始启放]|结束|关闭|通道|[入窗]口|[已待后前之截为是于至到的]|时[间段]|区间|阶段|[日周档]?期间?|第.{1,3}|start|begin|(?:dead)?(?:end|line)|time|date|_at|[\s:"'={}_]/gi;
const SUBJECTS = /报名|招商|提报|申请|活动|大促|促销|售卖|[开抢]售|开抢|抢购|现货/;
const ENDS_LIKE_LABEL = /(?:时间|日期|(?<![第\d一二三四五])期间?|time|date|_at|截[止至]到?|结束|开始)[为是于]?$/i;
const BEFORE_DATE = /(?:报名|审核|公示|预[热售]|开[售抢]|售卖|活动|领取|[于在自从]|[期长止延名]至)$/;
const EVENT_NAME = /(?:[节季典促购场次波期周日动]|双[旦\d]\d?|88|618|VIP)$/i;
const END_WORD = /截|结束|(?<!起)止|到期|失效|关闭|下线|最[晚迟]|不[晚迟]于|有效期$|[至到]$|end|deadline|expire/i;
const START_WORD = /开始|起始|启动|开[启抢售卖放]|生效|上线|[自从]$|start|begin/i;
const SEPARATORS = /(?:[\s:,、|()[\]【】「」《》"'={}<>…·-]|_(?![a-z]))+/;

/** The kind a clause names; undefined when it names no time at all. */
export function kindOf(clause: string): WindowKind | undefined {
  const near = clause.slice(-20);
  if (AMOUNT.test(near)) return undefined;
  return (
    KINDS.find(([, pattern]) => pattern.test(near))?.[0] ?? (ENDS_LIKE_LABEL.test(near) && hasSubject(near) ? 'other' : undefined)
  );
}

/** Whether a label speaks of something, and not of an event by name: 竞价截止时间, 价保期; not 开始时间, 年货节时间. */
function hasSubject(label = ''): boolean {
  const subject = label.replace(NO_SUBJECT, '');
  return subject !== '' && !EVENT_NAME.test(subject);
}

/** The direction a clause names. A clause naming both (起止时间, 开始结束时间) names none. */
export function roleOf(clause: string): Role | null {
  const ends = END_WORD.test(clause);
  return ends === START_WORD.test(clause) ? null : ends ? 'end' : 'start';
}

/**
 * The label in front of a date, in the text between the previous date and this one: the last clause of the sentence
 * that names a kind, else of the line above (tables put labels there).
 */
export function labelBefore(gap: string): Label {
  let label: Label | null = null;
  let lines = 0;
  for (const line of gap.split('\n').reverse()) {
    let sentence = line.split(/[。;!]/).at(-1) ?? '';
    // 活动期间，客服值班 12月1日: words of their own behind a comma are about something else.
    const last = sentence.split(',').at(-1) ?? '';
    if (hasSubject(last) && !kindOf(last)) sentence = last;
    if (line.trim() && ++lines > 2) break;
    for (const clause of sentence.split(SEPARATORS).reverse()) {
      if (!clause) continue;
      let kind = kindOf(clause);
      if (!label) {
        const isColon = COLON.test(sentence);
        const dates = !AMOUNT.test(clause) && (ENDS_LIKE_LABEL.test(clause) || BEFORE_DATE.test(clause) || (isColon && !!kind));
        const isName = EVENT_NAME.test(clause);
        label = {
          kind: null,
          role: null,
          firm: isColon || ENDS_LIKE_LABEL.test(clause),
          dates,
          ranges: dates || !!kind || isName,
          short: /^\D{1,4}$/.test(clause) && (!!kind || !isName),
        };
        // 活动培训时间 is about the training, and a colon makes a label of a word that is none of ours: 爆发：.
        const isOurs = /event|sign/i.test(kind ?? '') && SUBJECTS.test(clause);
        if (
          isOurs ? hasSubject(clause.split(SUBJECTS).at(-1)) : isColon && !kind && /^\D{2,8}$/.test(clause) && hasSubject(clause)
        )
          kind = 'other';
      }
      label.role ??= roleOf(clause.slice(-10));
      if (kind) return { ...label, kind };
    }
    if (sentence !== line) break;
  }
  return label ?? { kind: null, role: null, firm: false, dates: false, ranges: false, short: false };
}

/** The labels of a table's header: each a cell of its own, no colon before the date. */
export function headerLabels(gap: string): Pick<Label, 'kind' | 'role'>[] {
  if (COLON.test(gap)) return [];
  const cells = gap.split(/[\s|,、]+/).map((cell) => ({ cell, kind: kindOf(cell) ?? null, role: roleOf(cell) }));
  const full = cells.filter(({ cell, kind, role }) => (kind || role) && ENDS_LIKE_LABEL.test(cell));
  return full.length > 1 ? full : cells.filter(({ cell, kind }) => kind && /^\D{2,4}$/.test(cell));
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

const TAIL = /[ \t()\]】」,]{0,3}([^\s\w:,、|()[\]【】。;!=&"]{1,12})/y;
const TAIL_END = /^(?:[之以]?前|[停终为]止)/;
const TAIL_START = /^(?:起|开|准时|正式|[之以]?后)/;

/**
 * The label behind a date (11月20日 报名截止), unless it is the next date's (… 活动时间：11月25日, 报名 11.20 审核 11.26).
 * One word that says nothing may stand between (12月12日 全天 秒杀).
 */
export function labelAfter(text: string, at: number, own: Label, skipped = 0): Tail | null {
  const found = matchAt(TAIL, text, at);
  if (!found) return null;
  const [whole, clause = ''] = found;
  const to = at + whole.length;
  const line = text.slice(to, to + 60).split('\n')[0] ?? '';
  const attached = !skipped && whole === clause;
  const isNext = /^\s{0,3}\d/.test(line);
  const isLast = !/[一-龥]/.test(line.replace(/[年月日号时点分秒至到起止前]/g, ''));
  const taken = own.short || (own.firm && own.kind) || isLast || /^\d/.test(line);
  if ((isNext && ((taken && !attached) || /(?:时间|日期|[至到于])$/.test(clause))) || /^\s*[:=]/.test(line)) return null;
  const crowd = /^之?前$/.test(clause) && /^\d/.test(line);
  const role = TAIL_END.test(clause) && !crowd ? 'end' : TAIL_START.test(clause) ? 'start' : roleOf(clause);
  if (!role && whole.includes(',')) return null;
  const kind = kindOf(clause) ?? null;
  if (!kind && !role && !skipped && /^ \S/.test(line)) return labelAfter(text, to, own, whole.length);
  const verb = /^(?:截|开|准时|结束|上线|报名[截开结])/.test(clause);
  const isOurs = kind !== null && kind !== 'other';
  return {
    kind,
    role,
    attached,
    length: skipped + whole.length,
    dates: (verb && role !== null) || (isOurs && role === 'end'),
    ranges: verb || isOurs,
  };
}
