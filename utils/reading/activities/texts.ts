import { stateOf } from '../dates/state-words';
import { isShown } from '../dom';

/** A drawn text and the element it stands in. */
export interface DrawnText {
  text: string;
  element: Element;
}

/** The texts of an element in drawing order; a text cut with an ellipsis is taken whole from its title attribute. */
export function textsIn(root: Element): DrawnText[] {
  const found: DrawnText[] = [];
  const SHOW_TEXT = 4;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (!element || !text || /^(script|style|noscript)$/i.test(element.nodeName)) continue;
    const [cut, start = ''] = /^(.*?)\s*(?:…|\.{3})$/.exec(text) ?? [];
    const whole = cut && element.closest('[title]')?.getAttribute('title')?.replace(/\s+/g, ' ').trim();
    found.push({ text: whole && start && whole.startsWith(start) ? whole : text, element });
  }
  return found;
}

const BESIDE_STATE = /^(?:(?:当前|活动|报名)?状态\s*[:：]?\s*)?[【[●•·\s]*|[】\]\s]+$/g;

/** The state word a text consists of, be it with 状态：, a bullet or brackets; null when it says anything else. */
export function stateWord(text: string): string | null {
  const word = text.replace(BESIDE_STATE, '');
  return stateOf(word) === null ? null : word;
}

/** Menus and controls: what stands in them speaks of no activity. */
export const CONTROLS = 'nav, select, button, [role="button"], [role="tab"], [role="option"], [role*="menu"]';
const ANY_STATE = /^(全部|不限|所有).{0,2}$/;

/** Whether a state word is one of the choices of a filter or legend: it stands beside 全部 or beside other state words. */
export function isChoice({ text, element }: DrawnText): boolean {
  if (element.closest(CONTROLS)) return true;
  const figuresOff = (other: Element | null) => (other?.textContent ?? '').replace(/[\s\d,()（）]/g, '');
  let item = element;
  while (item.parentElement && figuresOff(item.parentElement) === text.replace(/\s/g, '')) item = item.parentElement;
  const others = [...(item.parentElement?.children ?? [])].filter((other) => other !== item).map(figuresOff);
  return others.some((other) => ANY_STATE.test(other) || stateWord(other) !== null);
}

const ACTION =
  /^(立即|马上|继续|去|我要|点击)?(报名|设置|查看|参加|参与|提报|使用|管理|编辑|收藏|取消|撤销|更多|复制)(详情|活动|商品|规则|报名|更多|链接|活动详情)?\s*[>›»]?$/;

/** Whether a text is a button's: 立即报名, 查看详情. */
export const isAction = (text: string): boolean => ACTION.test(text);

/**
 * What the words are written with that name parts of the page (活动信息, 营销托管, 报名规则与要求): a text of nothing else is a
 * heading, label or menu entry and no activity's name. House choice; names have a word of their own, a season or a deal.
 */
const PAGE_WORDS =
  /^[活动报名商品规则要求信息说明详情基本玩法流程时间日期周安排介绍常见问题公告示通知权益资质条件相关推荐更多优惠价格费用店铺卖买家我你您列表素材设置帮助中心管理数据营销工具托平台官方首页作热门精选招全部大促历广场参与加类型状态操称筛搜索查询记录返回预售审核结果开始束截止限单完善提千牛后其他猜喜欢月近重点为已可待未和及的长效有&、/｜|\s]+$/;
/** Whether a text only names a part of the page: 活动信息, 报名规则. */
export const isPageText = (text: string): boolean => PAGE_WORDS.test(text);

/** Labels, counters, amounts and badges. */
const NO_NAME =
  /([:：]|时间|日期|周期)$|[。；;！!？?]|[，,].{3}|^(已|可|待|未|剩|共|限|每|距|还).{0,6}\d|^\D{0,5}\d[\d,.]*\s*[件个款单人家次元%天]$|^[¥￥]|^(距|暂无|查看|了解|进入|前往|点击|去)/;
const DATES = /\d+\s*[-./:：年月日号点时分秒]*|[\s\-–—~～至到()（）]/g;
/** A phase is named by its order only: the promotion it belongs to stands above it. */
const PHASE = /^(第[一二三四五六七八九十\d]{1,2}[场波期轮批](次|活动)?|现货|预售|返场|抢先购)$/;

/** Whether a title is that of a phase, which says nothing without its promotion's. */
export const isPhase = (title: string): boolean => PHASE.test(title);

function isLikelyTitle({ text }: DrawnText, shortest: number): boolean {
  if (text.length < shortest || text.length > 100 || stateWord(text) !== null || ACTION.test(text) || NO_NAME.test(text))
    return false;
  const name = text.replace(DATES, '');
  return /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(name) && !PAGE_WORDS.test(name.replace(/[:：].*/, ''));
}

const NAMED = 'a[href*="activity_detail"], h1, h2, h3, h4, h5, h6, [title], [role="heading"]';

/**
 * The activity's name among a card's texts: what stands in a link, a heading or an element that is titled, else the first
 * text that is no state, date, count, label, sentence, heading of the page or action; at last a phase's bare number.
 */
export const titleOfCard = (texts: readonly DrawnText[]): DrawnText | null =>
  likelyTitle(texts) ?? texts.find(({ text }) => isPhase(text)) ?? null;

/** The text that is an activity's name, a phase's bare number left aside. */
export function likelyTitle(texts: readonly DrawnText[]): DrawnText | null {
  const named = texts.find((one) => isLikelyTitle(one, 3) && one.element.closest(NAMED) && !isWrapped(one, texts));
  return named ?? texts.find((one) => isLikelyTitle(one, 4)) ?? null;
}

/** A link around the whole card names none of its texts. */
function isWrapped({ element }: DrawnText, texts: readonly DrawnText[]): boolean {
  const link = element.closest(NAMED);
  return texts.length > 1 && texts.every((other) => link?.contains(other.element));
}

/** Tells the texts inside a block. */
export const inside =
  (block: Element) =>
  ({ element }: DrawnText): boolean =>
    block.contains(element);

/** Whether the page says itself that there is nothing to sign up for. */
export const saysNone = (root: Element): boolean =>
  textsIn(root).some(
    ({ text, element }) => /^(暂无|暂时没有|没有|还没有).{0,10}(活动|数据|内容|记录)[。！]?$/.test(text) && isShown(element),
  );
