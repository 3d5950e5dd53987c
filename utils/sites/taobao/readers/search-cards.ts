import { emptyPage, refusal } from '@/utils/reading/attempt';
import { isShown, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { isLimitedSearch } from '../search-limits';
import { adLink, type FoundItem, searchAttempt, searchedFor } from '../search-page';
import { numericId } from '../shapes';

/** Class names end in hashes that change with every release; the cards' own ids have not (facts 5.2, high). */
const CARD = '[id^="item_id_"]';
const TITLE = '[class*="title--"], [class*="Title--title"]';

/** The cards of the results in drawing order. */
export const searchCardsIn = (root: ParentNode): Element[] => [...root.querySelectorAll(CARD)].filter(isShown);

/** Search results as they are drawn. */
export const searchCards = fromLabels({
  id: 'search-cards',
  read: (document, { url }) => {
    const cards = searchCardsIn(document);
    if (cards.length === 0) return saysNone(document) ? emptyPage('no-rows', 'cards') : null;
    if (isLimitedSearch({}, url)) return emptyPage('other-order', 'sort');
    const searched = searchedFor({}, url);
    const drawnPage = textOf(document.querySelector('.next-pagination .next-current'));
    if (searched && /^\d+$/.test(drawnPage) && Number(drawnPage) !== searched.page) return refusal('page-contradicts', 'pager');
    return searchAttempt(searched, cards.map(readCard), 'cards');
  },
});

function readCard(card: Element, index: number): FoundItem {
  const title = card.querySelector(TITLE);
  const links = [card.closest('a') ?? card, ...card.querySelectorAll('a')].map((link) => adLink(link.getAttribute('href')));
  return {
    itemId: numericId(card.id.replace('item_id_', '')),
    title: title?.getAttribute('title')?.trim() || textOf(title),
    isAd: links.includes(true) ? true : links.includes(false) && !hasAdMark(card) ? false : null,
    place: index + 1,
    at: `card ${index + 1}`,
  };
}

/** An icon that some cards of advertisements carry, and perhaps others (facts 5.2, medium). */
const hasAdMark = (card: Element): boolean => card.querySelector('[class*="SalesPoint--iconPic"] img') !== null;

const saysNone = (document: Document): boolean =>
  [...document.querySelectorAll('div, p, span')].some(
    (element) => element.childElementCount === 0 && /^(没有|抱歉).{0,20}(宝贝|商品|结果)/.test(textOf(element)),
  );
