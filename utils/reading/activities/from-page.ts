import { activityCandidate } from '../activity-candidate';
import { type Attempt, refusal } from '../attempt';
import type { Reader } from '../define-page';
import { isShown } from '../dom';
import { fromLabels } from '../from-labels';
import type { PageSource } from '../source';
import { type ActivityCard, activityCards, statesAmong } from './card';
import { activityTimes, hasDate, isValue, timeLines } from './lines';
import { type ActivityPages, identityOf, idsOf } from './links';
import { CONTROLS, type DrawnText, inside, likelyTitle, stateWord, textsIn } from './texts';

const SHELL = `aside, footer, ${CONTROLS}`;
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
export const fromActivityPage = (pages: ActivityPages): Reader =>
  fromLabels({ id: 'activity-page', read: (document, source) => readPage(pages, document, source) });

function readPage(pages: ActivityPages, document: Document, source: PageSource): Attempt | null {
  const cards = activityCards(pages, document, source.url);
  const all = drawnTexts(document);
  const title = nameOnPage(pages, all, cards, source.url);
  if (!title) return all.length > 0 ? refusal('title-not-found', 'heading') : null;
  const texts = without(
    all,
    cards.filter(({ root }) => !root.contains(title.element)),
  );
  const lines = timeLines(texts.filter((one) => one !== title)).filter((line) => !isValue(line));
  const times = activityTimes(lines, source);
  const stateText = stateNear(texts, title);
  const told = { title: title.text, stateText, times, ids: idsOf(pages, source.url), url: source.url.href };
  const candidate = activityCandidate(pages.platform, told, source.capturedAt);
  return { entries: [{ at: 'heading', candidates: [candidate] }], refused: [], empty: null };
}

/** What the page draws, without menus and without what stands below 相关活动. */
function drawnTexts(document: Document): DrawnText[] {
  const texts = textsIn(document.body).filter(({ element }) => !element.closest(SHELL) && isShown(element));
  const end = texts.findIndex(({ text }, index) => index > 0 && OTHERS.test(text));
  return end < 0 ? texts : texts.slice(0, end);
}

const without = (texts: readonly DrawnText[], cards: readonly ActivityCard[]): DrawnText[] =>
  texts.filter((one) => !cards.some(({ root }) => inside(root)(one)));

/** Whether the activity's name is drawn. */
export const isNameDrawn = (pages: ActivityPages, document: Document): boolean => {
  const url = new URL(document.URL);
  return nameOnPage(pages, drawnTexts(document), activityCards(pages, document, url), url) !== null;
};

/** The main heading, else the name in the smallest block around the state, else a heading above all dates. */
function nameOnPage(pages: ActivityPages, all: readonly DrawnText[], cards: readonly ActivityCard[], url: URL): DrawnText | null {
  const texts = without(
    all,
    cards.filter(({ link }) => link && identityOf(pages, link) !== identityOf(pages, url)),
  );
  const main = likelyTitle(texts.filter(({ element }) => element.closest('h1')));
  if (main) return main;
  const [state] = statesAmong(texts);
  let block = state?.element ?? null;
  for (let level = 0; block && level < HIGHEST; level++, block = block.parentElement) {
    const beside = likelyTitle(texts.filter(inside(block)));
    if (beside) return beside;
  }
  const firstTime = texts.findIndex(({ text }) => hasDate(text));
  const above = firstTime < 0 ? texts : texts.slice(0, firstTime);
  return likelyTitle(above.filter(({ element }) => element.closest('h2, h3, h4, [class*="title" i]')));
}

function stateNear(texts: readonly DrawnText[], title: DrawnText): string | null {
  const from = texts.indexOf(title);
  const state = statesAmong(texts).find((one) => Math.abs(texts.indexOf(one) - from) <= STATE_REACH);
  return state ? stateWord(state.text) : null;
}
