import { refusal } from '@/utils/reading/attempt';
import { isShown } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { activityCandidate } from '../activity-candidate';
import { type ActivityCard, activityCards, activityIds, identityOf, statesAmong } from '../activity-card';
import { activityTimes, hasDate, isValue, timeLines } from '../activity-lines';
import { type DrawnText, likelyTitle, stateWord, textsIn } from '../activity-texts';

const SHELL = 'nav, aside, header, footer, [role="navigation"], [role*="menu"]';
/** From here on the page is about other activities. */
const OTHERS = /^.{0,2}(相关|更多|其[他它]|推荐|热门|感兴趣|参加|喜欢).{0,3}活动$|^(为[你您]推荐|猜[你您]喜欢)$/;
/** How many blocks around the state may be asked for the name. */
const HIGHEST = 4;
/** How many texts may stand between the name and the state. */
const STATE_REACH = 6;

/**
 * One activity's page (facts A1, A2): to-the-second times beside their labels, ids in the address. Only labelled dates
 * count here: a page also dates its notices and updates.
 */
export const activityPage = fromLabels({
  id: 'activity-page',
  read: (document, source) => {
    const cards = activityCards(document, source.url);
    const all = drawnTexts(document);
    const title = nameOnPage(all, cards, source.url);
    if (!title) return all.length > 0 ? refusal('title-not-found', 'heading') : null;
    const texts = without(
      all,
      cards.filter(({ root }) => !root.contains(title.element)),
    );
    const lines = timeLines(texts.filter((one) => one !== title)).filter((line) => !isValue(line));
    const { isTwofold, times } = activityTimes(lines, source);
    const stateText = stateNear(texts, title);
    const candidate = activityCandidate({ title: title.text, parentTitle: null, stateText, times, url: source.url }, source);
    const refused = isTwofold ? [{ reason: 'two-sign-windows', at: '报名时间' }] : [];
    return { entries: [{ at: 'heading', candidates: [candidate] }], refused, empty: null };
  },
});

/** What the page draws, without menus and without what stands below 相关活动. */
function drawnTexts(document: Document): DrawnText[] {
  const isShell = (element: Element) => {
    const shell = element.closest(SHELL);
    return shell !== null && !(shell.nodeName === 'HEADER' && shell.closest('main, article, section'));
  };
  const texts = textsIn(document.body).filter(({ element }) => !isShell(element) && isShown(element));
  const end = texts.findIndex(({ text }, index) => index > 0 && OTHERS.test(text));
  return end < 0 ? texts : texts.slice(0, end);
}

const without = (texts: readonly DrawnText[], cards: readonly ActivityCard[]): DrawnText[] =>
  texts.filter(({ element }) => !cards.some(({ root }) => root.contains(element)));

/** Whether the activity's name is drawn. */
export const isNameDrawn = (document: Document): boolean => {
  const url = new URL(document.URL);
  return nameOnPage(drawnTexts(document), activityCards(document, url), url) !== null;
};

/** The main heading, else the name in the smallest block around the state, else a heading above all dates. */
function nameOnPage(all: readonly DrawnText[], cards: readonly ActivityCard[], url: URL): DrawnText | null {
  const own = identityOf(activityIds(url));
  const texts = without(
    all,
    cards.filter(({ link }) => link && identityOf(activityIds(link)) !== own),
  );
  const main = likelyTitle(texts.filter(({ element }) => element.closest('h1')));
  if (main) return main;
  const [state] = statesAmong(texts);
  for (let block = state?.element, level = 0; block && level < HIGHEST; block = block.parentElement ?? undefined, level++) {
    const beside = likelyTitle(texts.filter(({ element }) => block?.contains(element)));
    if (beside) return beside;
  }
  const firstTime = texts.findIndex(({ text }) => hasDate(text));
  const above = firstTime < 0 ? texts : texts.slice(0, firstTime);
  return likelyTitle(above.filter(({ element }) => element.closest('h2, h3, h4, [class*="title" i]')));
}

function stateNear(texts: readonly DrawnText[], title: DrawnText): string | null {
  const distance = (one: DrawnText) => Math.abs(texts.indexOf(one) - texts.indexOf(title));
  const [nearest] = statesAmong(texts).sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= STATE_REACH ? stateWord(nearest.text) : null;
}
