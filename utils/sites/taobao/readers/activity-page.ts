import { refusal } from '@/utils/reading/attempt';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { stateOf } from '@/utils/reading/dates/state-words';
import { isShown } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { activityCandidate } from '../activity-candidate';
import { activityIds, textsIn, titleOfCard } from '../activity-card';

const SHELL =
  'nav, aside, header, footer, [role="navigation"], [role="menu"], [class*="menu"], [class*="sidebar"], [class*="breadcrumb"]';
const LABEL =
  /(报名|审核|公示|预热|预售|活动|售卖|开售|现货|大促)[^。\n]{0,8}(时间|日期|周期|开始|结束|截止|公布)|^(开始|结束|起止)时间/;

/** A date, a clock time, or the sign between two of them. */
const VALUE = /^[\s\d年月日时分秒点号:：./\-–—~～至到起止前（）()周一二三四五六天]+$/;

/**
 * One activity's page (facts A1, A2): to-the-second times beside their labels, ids in the address. Only labelled dates
 * count here: a page also dates its notices and updates.
 */
export const activityPage = fromLabels({
  id: 'activity-page',
  read: (document, source) => {
    const ids = activityIds(source.url);
    const texts = textsIn(document.body).filter(({ element }) => element.closest(SHELL) === null && isShown(element));
    if (texts.length === 0) return null;
    const heading = texts.filter(({ element }) => /^h[1-4]$/i.test(element.nodeName));
    const title =
      titleOfCard(heading) ??
      titleOfCard(texts.filter(({ element }) => /title|name|heading/i.test(element.getAttribute('class') ?? '')));
    if (title === null) return refusal('title-not-found', 'heading');
    const stateText = texts.map(({ text }) => text).find((text) => stateOf(text) !== null) ?? null;
    const times = timesFromTexts([labelledLines(texts.map(({ text }) => text)).join('\n')], source.capturedAt, 'page');
    const candidate = activityCandidate({ title, stateText, times, ids, url: source.url }, source);
    return { entries: [{ at: 'heading', candidates: [candidate] }], refused: [], empty: null };
  },
});

/**
 * Each time label with what follows it: the ends of a range and the sign between them are often elements of their own.
 * What belongs to no label is left out.
 */
function labelledLines(texts: readonly string[]): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const text of texts) {
    const last = lines.length - 1;
    if (LABEL.test(text)) {
      lines.push(text);
      isOpen = true;
    } else if (isOpen && VALUE.test(text)) lines[last] = `${lines[last]} ${text}`;
    else isOpen = false;
  }
  return lines;
}
