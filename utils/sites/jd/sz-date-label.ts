import { isShown, textOf } from '@/utils/reading/dom';
import { typedIn } from '@/utils/reading/form-parts';
import { daysIn, type Period, periodUpTo, type Span, spanIn } from './sz-period';

const LABEL = /^(?:统计|数据|查询)?(?:时间|日期|周期)\s*[:：]?\s*/;
const DAYS = /^\d{4}-\d{2}-\d{2}(?:\s*[~～至-]\s*\d{4}-\d{2}-\d{2})?$/;
/** Rows have days of their own, charts and calendars many. */
const ELSEWHERE =
  'table, [role="table"], [class*="chart"], [class*="calendar"], [class*="picker-panel"], [class*="popper"], [class*="dropdown"]';
const HIGHEST = 4;

/**
 * The period a drawn page of 商智 is of: what its date label says (统计时间：2026-06-29), else its date field or a date that
 * stands alone. Errors: `missing-date` where there is none, `date-contradicts` where two differ.
 */
export function drawnPeriod(document: Document, capturedAt: number): Period | string {
  const span = drawnSpan(document);
  return typeof span === 'string' ? span : periodUpTo(span.to, daysIn(span), capturedAt);
}

function drawnSpan(document: Document): Span | string {
  const labels = dateTexts(document);
  const labelled = labels.filter((text) => LABEL.test(text));
  const all = labelled.length > 0 ? labelled : [...labels, ...dateFields(document)];
  const spans = new Map(
    all
      .map((text) => spanIn(text.replace(LABEL, '').replace(/(?<=\d{2})\s*-\s*(?=\d{4}-)/, '~')))
      .flatMap((span) => (span ? [[`${span.from}${span.to}`, span]] : [])),
  );
  const [only, second] = spans.values();
  if (!only) return 'missing-date';
  return second ? 'date-contradicts' : only;
}

/** The widest text around each date that is nothing but a date or two with a label. */
function dateTexts(document: Document): string[] {
  const found = new Set<Element>();
  const SHOW_TEXT = 4;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  while (walker.nextNode()) {
    let widest: Element | null = null;
    const own = walker.currentNode.parentElement;
    let element = own && /\d{4}-\d{2}-\d{2}/.test(walker.currentNode.nodeValue ?? '') && isShown(own) ? own : null;
    for (let level = 0; element && level < HIGHEST; level++, element = element.parentElement)
      if (DAYS.test(textOf(element).replace(LABEL, ''))) widest = element;
    if (widest && !widest.closest(ELSEWHERE)) found.add(widest);
  }
  return [...found].map(textOf);
}

/** The dates in input fields; the two of a range stand side by side. */
function dateFields(document: Document): string[] {
  const fields = [...document.querySelectorAll('input')].filter(
    (input) => DAYS.test(typedIn(input)) && isShown(input) && !input.closest(ELSEWHERE),
  );
  return fields.map((input) => {
    for (let block = input.parentElement, level = 0; block && level < 3; level++, block = block.parentElement) {
      const inside = fields.filter((other) => block?.contains(other));
      if (inside.length === 2) return inside.map(typedIn).join('~');
    }
    return typedIn(input);
  });
}
