import { textOf } from './dom';
import { all, attr, isElement } from './elements';

const BLOCK = /^(?:DIV|P|LI|UL|OL|DL|DT|DD|H\d|SECTION|ARTICLE|TABLE|TBODY|TR|TD|BR|HR)$/;
/** What is not drawn, and prices that no longer count. */
const UNSEEN = 'style, script, svg, template, [hidden], del, s, strike';
const HIDING = /display:\s*none|visibility:\s*hidden|(?:^|[;\s])opacity:\s*0\s*(?:;|$)/;
/** One rolling digit; what else stands in it keeps the width or belongs to its way. */
const ROLLING = '[class*="scroll-digit"], .odometer-digit';
const SETTLED = '[class*="scroll-value"], .odometer-value';
const COLUMN = /^(?:0123456789|9876543210)\d*$/;
/** Stands for a figure that is there and cannot be told. */
const UNREADABLE = '\uFFFD';

/** What an element draws, `\n` where a block begins or ends and `\f` where something else does. */
function drawn(element: Element): string {
  if (element.matches(UNSEEN) || HIDING.test(attr(element, 'style'))) return '';
  if (element.matches(ROLLING)) {
    const [value, rival] = all(element, SETTLED).map(textOf);
    return value !== undefined && rival === undefined && /^[\d.,]+$/.test(value) && !COLUMN.test(value) ? value : UNREADABLE;
  }
  const isRolling = element.childElementCount > 0 && element.matches('[class*="odometer"]') && !element.querySelector(ROLLING);
  if (isRolling || COLUMN.test((element.textContent ?? '').replace(/\s+/g, ''))) return `\f${UNREADABLE}\f`;
  let inner = '';
  for (const child of element.childNodes)
    if (isElement(child)) inner += drawn(child);
    // Digits parted by a blank in one text may be one figure or two.
    else if (child.nodeType === 3) inner += (child.nodeValue ?? '').replace(/(\d)\s+(?=\d)/g, '$1_').replace(/\s+/g, ' ');
  if (BLOCK.test(element.nodeName)) return `\n${inner}\n`;
  // Raised digits may be the decimals of those before them, or a note.
  return /^SU[BP]$/.test(element.nodeName) ? `^${inner}` : `\f${inner}\f`;
}

/** The room before a unit in an element of its own. */
const BEFORE_UNIT =
  /(?<=[\d万亿])\s+(?=(?:[万亿]元?|[wk%‰元件人次个笔单条秒s分时天起多余+]|ms|人次|分钟|小时|以[上下内]|左右)(?:[\s~～至到—–|()（）-]|$))/gi;

/** The drawn text with the parts of one figure joined. */
const joined = (cell: Element): string =>
  drawn(cell)
    .replace(/[ \f\n]+/g, (gap) => (gap.includes('\n') ? '\n' : gap.includes(' ') ? ' ' : '\f'))
    .replace(/\f\^/g, '^')
    .replace(/(?<=\d)\f?([.,])\f?(?=\d)/g, '$1')
    .replace(/(?<=\d)\s*([/:：×])\s*(?=\d)/g, '$1')
    .replace(/([¥￥])\s+(?=[-+\d])/g, '$1')
    .replace(BEFORE_UNIT, '')
    .replace(/(?<=[\d%元万亿w件人])\s*([~～〜])\s*(?=[¥￥\d])/gi, '$1')
    .replace(/(?<=[\d%元万亿w件人])[ \f]*([—–至到])[ \f]*(?=[¥￥\d])/gi, '$1')
    // A hyphen with room on one side only is the sign of the next figure.
    .replace(/(?<=[\d%元万亿w件人])([ \f]?)-\1(?=[¥￥\d])/gi, '-')
    .replace(/(?<=[\s¥￥]|^)([<>≥≤≈+±↑↓约])\s+(?=[¥￥\d])|(?<=\s|^)(-)\f(?=[¥￥\d])/g, '$1$2')
    .replace(/(?<=\d(?:天|小时|时|分钟?))\s+(?=\d+(?:小时|分|秒))/g, '')
    // Digits drawn one by one.
    .replace(/(?<![^\s¥￥])\d(?:[.,]\d)?(?:[ \f]\d(?:[.,]\d)?)+(?!\S)/g, (digits) => digits.replace(/\s/g, '_'));

interface Figure {
  text: string;
  /** Words stand before it. */
  isLabelled: boolean;
}

function figuresIn(cell: Element): Figure[] {
  const figures: Figure[] = [];
  let isLabelled = false;
  for (const part of joined(cell).split(/[\s|｜()（）]+/)) {
    // `活动价：15.88`, not `00:01:20`.
    const [, label = '', behind = ''] = /^([^:：]*)[:：](.*)$/.exec(part) ?? [];
    const hasLabel = /\D/.test(label);
    const rest = hasLabel ? behind : part;
    if (hasLabel) isLabelled = true;
    if (/[\d\uE000-\uF8FF\uFFFD]|^[-—–]{1,2}$/.test(rest)) {
      figures.push({ text: rest, isLabelled });
      isLabelled = false;
    } else if (/\p{L}/u.test(rest)) isLabelled = true;
  }
  return figures;
}

/**
 * The figures a cell draws, in order: one text each, as `readFigure` takes them. A range is one figure; a sign, a unit and
 * decimals in elements of their own belong to their figure. What holds a digit and is no figure is listed too, so that the
 * next one does not take its place, and so is `--`.
 */
export const figureTexts = (cell: Element): string[] => figuresIn(cell).map(({ text }) => text);

/**
 * The figure a cell is about: its first, unless words say that it is another one's (`昨日 12`); then, and where there is
 * none, the whole text, which no scale reads.
 */
export function firstFigureText(cell: Element | null | undefined): string {
  const [first] = cell ? figuresIn(cell) : [];
  return first && !first.isLabelled ? first.text : textOf(cell);
}
