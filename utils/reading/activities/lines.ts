import { timesFromTexts } from '../dates/activity-times';
import { kindOf } from '../dates/labels';
import { textOf } from '../dom';
import type { PageSource } from '../source';
import { type DrawnText, isPageText } from './texts';

/** A date, a time of day, a span, or the sign between two of them. */
const VALUE =
  /^(?:预计|拟于|约)?(?:[\s\d年月日时分秒点号:：./\-–—~～至到起止前小（）()周一二三四五六天]|星期|[上中下]午|晚上?|早上?|凌晨)+$/;
const DATE =
  /\d{2,4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}|\d{1,2}\s*月\s*\d{1,2}|\d{1,2}[-./]\d{1,2}\s*[-–—~～至到]+\s*\d{1,2}[-./]\d/;
const COUNTDOWN = /^(距|还?剩|仅剩|倒计时)/;
const SUBJECT = '(报名|审核|公示|预[热售]|活动|售卖|开[售抢]|现货|大促)';
/** 活动时间, 审核结果公布时间, 报名截止, or the bare name of a step. */
const LABEL = new RegExp(
  `${SUBJECT}.{0,6}?(时[间段]|日期|周期|期间?|开始|结束|截[止至]|公布)至?$|^(商[家品]|正式|活动)?${SUBJECT}$`,
);
/** Labels of other times that name the activity too: 活动价格校验时间, 活动商品发货时间. */
const FOREIGN = /价|券|付|发货|更新|调整|规则|说明|统计|校验|培训|创建|提交|优惠|预告/;
const BARE_LABEL = /^(开始|结束|起止|截止|起始)?(时间|日期)$|^(开始|结束|截止)$/;
/** A label we do not know: the time behind it is none of the activity's. */
const ANY_LABEL = /[:：]$|(时间|日期|周期|期间?|截止|前|于)$/;

/** Whether a text has a date in it. */
export const hasDate = (text: string): boolean => DATE.test(text);

/** Whether a text is nothing but a time. */
export const isValue = (text: string): boolean => VALUE.test(text);

/** Whether a text is a range of days. */
export const isRange = (text: string): boolean =>
  /\d\s*[-–—~～至到]+\s*\d{4}|[-–—~～至到]\s*\d{1,2}[./]\d{1,2}$|\d[./]\d{1,2}-\d/.test(text);

const isLabel = (text: string): boolean => text.length <= 16 && LABEL.test(text) && !FOREIGN.test(text);

/** A text's own label and its time, if any: 活动时间：…, 报名时间 …（以系统为准）. No label when the text is anything else. */
function labelled(text: string, section: string): { label: string | null; value: string } {
  const [, front = '', rest = ''] = /^([^:：]{2,20})[:：]\s*(.*)$/.exec(text) ?? /^(\D{2,16}?)\s*(\d.*)?$/.exec(text) ?? [];
  const label = front.trim().replace(/[【】（(]/g, '');
  const value = rest.replace(/[（(]\D*[）)]?$/, '').trim();
  const isTime = value === '' || (/^\d/.test(value) && VALUE.test(value.replace(/\D{1,8}$/, '')));
  const ours = BARE_LABEL.test(label) ? withSection(label, section) : isLabel(label) && !hasDate(label) ? label : null;
  return { label: isTime ? ours : null, value };
}

/** A bare 开始时间 is about what its section is about, below a heading of the page about the activity; else null. */
function withSection(label: string, section: string): string | null {
  const kind = kindOf(section);
  if (kind) return FOREIGN.test(section) ? null : `${section} ${label}`;
  return kind === undefined && (section === '' || isPageText(section)) && label !== '截止' ? `活动${label}` : null;
}

/**
 * The times that texts name together with their labels, one line each, and ranges without any label. Ends of a range and
 * the sign between them are often elements of their own; a bare 开始时间 belongs to the section above it. Every other
 * date is left out: a page also dates its notices, rules and updates.
 */
export function timeLines(texts: readonly DrawnText[]): string[] {
  const lines: string[] = [];
  let section = '';
  /** The last line takes the next value; an empty one swallows it, its label being none of ours. */
  let isOpen = false;
  let cell: Element | null = null;
  for (const { text, element } of texts) {
    const last = lines.length - 1;
    if (VALUE.test(text)) {
      const column = /\d/.test(text) ? columnOf(element) : null;
      if (column && column.cell !== cell) lines.push(isLabel(column.label) ? `${column.label} ${text}` : '');
      else if (isOpen) lines[last] = continued(lines[last] ?? '', text, lines[last - 1]);
      else lines.push(text);
      cell = column?.cell ?? cell;
      isOpen = true;
      continue;
    }
    cell = null;
    const { label, value } = labelled(text, section);
    isOpen = true;
    if (label) lines.push(`${label} ${value}`);
    else if (COUNTDOWN.test(text)) lines.push(text);
    else if (ANY_LABEL.test(text)) lines.push('');
    else {
      isOpen = false;
      if (text.length <= 12 && !hasDate(text)) section = text;
    }
  }
  return lines.filter((line) => /\d\D+\d|\d\s*[天日号时]/.test(line));
}

/** A line with the next value behind it; empty when two labels and then two dates show that they are columns. */
function continued(line: string, value: string, before = ''): string {
  // A count beside a time; a countdown's own figures stand alone too.
  if (/^\d+$/.test(value) && hasDate(line) && !COUNTDOWN.test(line)) return line;
  if (!line || !/^\D*\d/.test(line) || !/^\d{2,4}\s*[-./年]\s*\d{1,2}\s*[-./月]/.test(value)) return line && `${line} ${value}`;
  if (before && !/\d/.test(before)) return '';
  const isOpenEnd = /[-–—~～至到]\s*$/.test(line) || isRange(line) || VALUE.test(line) || /(开始|结束|截[止至])\s/.test(line);
  return `${line} ${isOpenEnd ? '' : '~ '}${value}`;
}

interface Column {
  cell: Element;
  label: string;
}

const HIGHEST = 5;

/** The header of the column an element stands in: a row of as many labels at the head of a block around. */
function columnOf(element: Element): Column | null {
  let cell = element;
  for (let level = 0; level < HIGHEST && cell.parentElement; level++, cell = cell.parentElement) {
    const row = cell.parentElement;
    const label = headersOf(row)?.[[...row.children].indexOf(cell)];
    if (label) return { cell, label };
  }
  return null;
}

/** Of blocks, a row's head lies as deep as the row itself; a table's may lie in a table of its own. */
function headersOf(row: Element): string[] | null {
  const isHead = (head: Element) => {
    const cells = [...head.children];
    return (
      head.nodeName === row.nodeName &&
      cells.length === row.children.length &&
      cells.length > 1 &&
      cells.every((cell) => /^[^\d:：]{0,10}$/.test(textOf(cell))) &&
      cells.filter((cell) => /(时间|日期|周期|名称|状态|操作)$/.test(textOf(cell))).length > 1
    );
  };
  for (let block = row, level = 0; block.parentElement && level < HIGHEST; block = block.parentElement, level++) {
    for (const first of [...block.parentElement.children].slice(0, 3)) {
      let depth = 0;
      for (let head: Element | null = first; head && !head.contains(row); head = head.firstElementChild, depth++)
        if ((depth === level || row.nodeName === 'TR') && isHead(head)) return [...head.children].map(textOf);
    }
  }
  return null;
}

/** `12.03-12.05`, `26.12.6-26.12.13`: days on a card; without the nought or the year they may as well be prices. */
const SHORT_RANGE = /^(\d\d\.\d+\.\d+|\d+\.\d\d)[^\d.]+(\d\d\.\d+\.\d+|\d+\.\d\d)$/;

/**
 * The times of lines that are each read on their own. A countdown only says what no written date does, and a date without
 * a label counts only in a range: the calendar's cards show the activity's days so (facts A2, high).
 */
export function activityTimes(lines: readonly string[], { capturedAt }: PageSource): ReturnType<typeof timesFromTexts> {
  const read = (some: string[]) => timesFromTexts(some, capturedAt, 'page');
  const days = lines
    .filter(isValue)
    .map((line) => (SHORT_RANGE.test(line) ? `活动 ${line}` : line))
    .filter((line) => {
      const { start, end } = read([line]);
      return start !== undefined && end !== undefined;
    });
  const written = lines.filter((line) => !isValue(line));
  const beside = read(written.filter((line) => !COUNTDOWN.test(line)));
  const hasDays = beside.start !== undefined || beside.end !== undefined;
  return { ...read(written.filter((line) => COUNTDOWN.test(line))), ...(hasDays ? {} : read(days)), ...beside };
}
