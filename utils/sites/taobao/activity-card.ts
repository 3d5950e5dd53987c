import { stateOf } from '@/utils/reading/dates/state-words';
import { textOf } from '@/utils/reading/dom';

/** Addresses of one activity's page; the home page links to them relatively. */
const DETAIL = /activity_detail\.htm/;
const ID_NAMES = ['activityId', 'campaignId', 'unitedActivityId', 'signRecordId'] as const;
const HIGHEST = 6;
const LONGEST_CARD = 500;

type Ids = Record<(typeof ID_NAMES)[number], string | null>;

/** The ids in an activity's address: three separate numbers, and the title alone is not unique (facts A1, high). */
export function activityIds(url: URL): Ids {
  const idOf = (name: string) => {
    const value = url.searchParams.get(name) ?? '';
    return /^\w{1,40}$/.test(value) && value !== '0' ? value : null;
  };
  return {
    activityId: idOf('activityId'),
    campaignId: idOf('campaignId'),
    unitedActivityId: idOf('unitedActivityId'),
    signRecordId: idOf('signRecordId'),
  };
}

/** The texts of an element in drawing order, each with the element it stands in. */
export function textsIn(root: Element): { text: string; element: Element }[] {
  const found: { text: string; element: Element }[] = [];
  const SHOW_TEXT = 4;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (element && text && !/^(script|style|template|noscript)$/i.test(element.nodeName)) found.push({ text, element });
  }
  return found;
}

/** A card of the activity home: the block that belongs to one activity. */
export interface ActivityCard {
  root: Element;
  texts: { text: string; element: Element }[];
  link: URL | null;
}

/**
 * Finds the cards by what every one of them has, because their class names are generated: a state word or a link to the
 * activity's page. A card is the smallest block around it that holds all which the blocks further out, still free of a
 * second activity, hold too.
 */
export function activityCards(document: Document, base: URL): ActivityCard[] {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => DETAIL.test(link.getAttribute('href') ?? ''));
  const states = textsIn(document.body)
    .filter(({ text }) => stateOf(text) !== null)
    .map(({ element }) => element);
  const seeds = [...new Set([...links, ...states])];
  const cards = new Map<Element, ActivityCard>();
  for (const seed of seeds) {
    const root = cardAround(seed, links, states);
    if (!root || cards.has(root)) continue;
    const href = links.find((link) => root.contains(link))?.getAttribute('href');
    cards.set(root, { root, texts: textsIn(root), link: activityLink(href, base) });
  }
  // A seed whose own block lies inside another card's says nothing new.
  return [...cards.values()].filter(({ root }) => ![...cards.keys()].some((other) => other !== root && other.contains(root)));
}

/** The shell shows the micro-app's own `/sale/seller/…` addresses below its own path. */
function activityLink(href: string | null | undefined, base: URL): URL | null {
  if (!href || !URL.canParse(href, base.href)) return null;
  const link = new URL(href, base);
  if (link.host === base.host && link.pathname.startsWith('/sale/seller/'))
    link.pathname = `/home.htm/starb/tmc-next${link.pathname}`;
  return link;
}

function cardAround(seed: Element, links: Element[], states: Element[]): Element | null {
  const isOneActivity = (block: Element) => {
    const addresses = new Set(links.filter((link) => block.contains(link)).map((link) => link.getAttribute('href')));
    return addresses.size <= 1 && states.filter((state) => block.contains(state)).length <= 1;
  };
  const chain: Element[] = [];
  for (let block: Element | null = seed; block && chain.length <= HIGHEST; block = block.parentElement) {
    if (/^(body|main|html)$/i.test(block.nodeName) || !isOneActivity(block) || textOf(block).length > LONGEST_CARD) break;
    chain.push(block);
  }
  const has = (block: Element, all: Element[]) => all.some((one) => block.contains(one));
  const outer = chain.at(-1);
  if (!outer) return null;
  const wantsLink = has(outer, links);
  const wantsState = has(outer, states);
  const first = chain.findIndex(
    (block) => has(block, links) === wantsLink && has(block, states) === wantsState && titleOfCard(textsIn(block)) !== null,
  );
  if (first < 0) return null;
  // Dates may stand one or two blocks further out; what is found beyond that belongs to the page, not to the card.
  const dated = chain.slice(first, first + 3).find((block) => HAS_DATE.test(textOf(block)));
  return dated ?? chain[first] ?? null;
}

const HAS_DATE = /\d{1,4}\s*[-./年月]\s*\d{1,2}/;
const ACTION =
  /^(立即|马上|去|我要)?(报名|设置|查看|参加|提报|使用|管理|编辑|收藏|取消|撤销|更多|复制)(详情|活动|商品|规则|报名|更多|链接|活动详情)?\s*[>›»]?$/;
const NOT_A_TITLE =
  /[:：]$|^\d[\d,.]*\s*[件个款天元%]?$|^(已报|已选|剩余|共|距)|^[¥￥]|^(全部|热门|推荐|官方|限时|平台|店铺|单品|招商中|必报|NEW|HOT)$/;

/**
 * The activity's name among a card's texts: the link's own text or a text in an element named as a title or heading,
 * else the first text that is no state, date, count, label or action.
 */
export function titleOfCard(texts: readonly { text: string; element: Element }[]): string | null {
  const likely = texts.filter(({ text }) => {
    if (text.length < 4 || text.length > 100 || stateOf(text) !== null || ACTION.test(text) || NOT_A_TITLE.test(text))
      return false;
    const withoutDates = text.replace(/[\d\s\-–—~～至到:：./年月日时分秒]+/g, '');
    return withoutDates.length >= 2 && !/^(报名|活动|预热|售卖|优惠|审核|开始|结束|截止|时间)+$/.test(withoutDates);
  });
  const isNamed = ({ element }: { element: Element }) =>
    /^(a|h[1-6])$/i.test(element.nodeName) || /(^|[-_\s])(title|name|heading)/i.test(element.getAttribute('class') ?? '');
  return (likely.find(isNamed) ?? likely[0])?.text ?? null;
}
