import { isShown, textOf } from '../dom';
import { hasDate, isRange, timeLines } from './lines';
import { type ActivityPages, identityOf } from './links';
import { type DrawnText, inside, isAction, isChoice, isPhase, likelyTitle, stateWord, textsIn, titleOfCard } from './texts';

const HIGHEST = 8;
const LONGEST_CARD = 500;

/** A card of the activity home: the block that belongs to one activity. */
export interface ActivityCard {
  root: Element;
  title: DrawnText;
  /** The promotion whose phase it is. */
  parentTitle: string | null;
  state: DrawnText | null;
  /** Its times with their labels. */
  lines: string[];
  link: URL | null;
}

/** What every card has at least one of, because class names are generated: a link to its page, a state word. */
interface Seeds {
  links: { element: Element; url: URL; identity: string }[];
  states: DrawnText[];
}

interface Block {
  root: Element;
  texts: DrawnText[];
}

function seedsIn(pages: ActivityPages, document: Document, base: URL): Seeds {
  const links = [...document.querySelectorAll('a[href]')].flatMap((element) => {
    const url = pages.link(element.getAttribute('href') ?? '', base);
    return url && isShown(element) ? [{ element, url, identity: identityOf(pages, url) ?? url.search }] : [];
  });
  return { links, states: statesAmong(textsIn(document.body)).filter(({ element }) => isShown(element)) };
}

/** The texts that state an activity's state: no filter's choices, and 报名截止 right before a single date is its label. */
export const statesAmong = (texts: readonly DrawnText[]): DrawnText[] =>
  texts.filter((one, index) => {
    if (stateWord(one.text) === null || isChoice(one)) return false;
    const next = texts[index + 1]?.text ?? '';
    return !(/截止$/.test(one.text) && hasDate(next) && !isRange(next));
  });

/** All activities' blocks of a page, each found once. */
export function activityCards(pages: ActivityPages, document: Document, base: URL): ActivityCard[] {
  const seeds = seedsIn(pages, document, base);
  const cards = new Map<Element, ActivityCard>();
  for (const seed of new Set([...seeds.links, ...seeds.states].map(({ element }) => element))) {
    const card = cardAround(seed, seeds);
    if (card && !cards.has(card.root) && isActivity(card)) cards.set(card.root, card);
  }
  const all = [...cards.values()];
  const found = all.filter(({ root }) => !all.some((other) => other.root !== root && other.root.contains(root)));
  return found.map((card) => (isPhase(card.title.text) ? { ...card, parentTitle: parentTitleOf(card.root, found) } : card));
}

/** A menu or a counting tile has a name beside a state word too, and so has a product, which links to its own page. */
const isActivity = ({ root, lines, link }: ActivityCard): boolean =>
  link !== null || (root.querySelector('a[href*="item.htm"]') === null && (lines.length > 0 || leadsOn(textsIn(root))));

/** Whether a block has a time or a button; a link that names its address leads to something else than an activity. */
const leadsOn = (texts: readonly DrawnText[]): boolean =>
  texts.some(({ text, element }) => hasDate(text) || (isAction(text) && !element.closest(ELSEWHERE)));
const ELSEWHERE = 'a[href]:not([href=""], [href^="#"], [href^="javascript"])';

/** The nearest name above a phase that is no other phase's and no card's beside it. */
function parentTitleOf(root: Element, cards: readonly ActivityCard[]): string | null {
  const others = cards.filter((card) => isPhase(card.title.text) || card.root.parentElement === root.parentElement);
  let block = root.parentElement;
  for (let level = 0; block && level < HIGHEST && block.nodeName !== 'BODY'; level++, block = block.parentElement) {
    const texts = textsIn(block);
    const before = texts.slice(0, texts.findIndex(inside(root)));
    const title = likelyTitle(before.filter((one) => !others.some((card) => inside(card.root)(one))));
    if (title) return title.text;
  }
  return null;
}

/**
 * The smallest block around a seed with a name and all that the blocks further out, still of one activity, have. A head
 * of state and name is taken with the dates or the button beside it; beyond that only plain times are the card's.
 */
function cardAround(seed: Element, { links, states }: Seeds): ActivityCard | null {
  const linksIn = (block: Element) => links.filter(({ element }) => block.contains(element));
  const statesIn = (block: Element) => states.filter(inside(block));
  const chain: Block[] = [];
  for (let root: Element | null = seed, level = 0; root && level < HIGHEST; root = root.parentElement, level++) {
    const isOneActivity = new Set(linksIn(root).map(({ identity }) => identity)).size <= 1 && statesIn(root).length <= 1;
    if (/^(body|main|html)$/i.test(root.nodeName) || !isOneActivity || textOf(root).length > LONGEST_CARD) break;
    chain.push({ root, texts: textsIn(root) });
  }
  const outer = chain.at(-1)?.root;
  if (!outer) return null;
  const link = linksIn(outer)[0]?.url ?? null;
  const [state = null] = statesIn(outer);
  const whole = chain.filter(({ root }) => (!link || linksIn(root).length > 0) && (!state || root.contains(state.element)));
  const named = whole.find(({ texts }) => likelyTitle(texts)) ?? whole.find(({ texts }) => titleOfCard(texts));
  if (!named) return null;
  const wider = whole.filter(({ texts }) => texts.length > named.texts.length);
  const isEnough = ({ texts }: Block) => link !== null || leadsOn(texts);
  const card = !isEnough(named) && wider[0] && isEnough(wider[0]) ? wider[0] : named;
  const title = titleOfCard(card.texts);
  if (!title) return null;
  const isNeither = ({ text, element }: DrawnText) => text !== title.text && element !== state?.element;
  const linesOf = ({ texts }: Block) => timeLines(texts.filter((one) => isNeither(one) && isShown(one.element)));
  const dated = [card, ...wider.slice(0, 3)].find((block) => linesOf(block).length > 0) ?? card;
  return { root: dated.root, title, parentTitle: null, state, lines: linesOf(dated), link };
}
