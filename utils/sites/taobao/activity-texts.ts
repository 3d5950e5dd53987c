import { stateOf } from '@/utils/reading/dates/state-words';
import { isShown } from '@/utils/reading/dom';

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
    if (!element || !text || /^(script|style|template|noscript)$/i.test(element.nodeName)) continue;
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

const CONTROLS = 'nav, select, button, [role="button"], [role="tab"], [role="tablist"], [role="option"], [role*="menu"]';
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

/** Words that name parts of the page: a text made of nothing else is a heading, label or menu entry, no activity's name. */
const PAGE_WORDS =
  /^(活动|报名|商品|宝贝|规则|要求|信息|说明|详情|基[本础]|玩法|流程|时间|日期|周期|安排|介绍|须知|常见|问题|公[告示]|通知|权益|资质|条件|相关|推荐|更多|优惠|价格|费用|店铺|[商卖买]家|我|你|您|列表|素材|设置|进度|帮助|中心|管理|数据|营销|工具|托管|平台|官方|首页|工作台|热门|精选|招商|全部|大促|日历|广场|参[与加]|类型|状态|操作|名称|筛选|搜索|查询|记录|明细|概览|返回|展开|收起|预[热售]|售卖|审核|结果|开始|结束|截止|规范|限时|单品|完善|提报|千牛|一览|其他|猜|喜欢|本月|近期|重点|为|[已可待未中与和及的&、/｜|]|\s)+$/;
/** Whether a text only names a part of the page: 活动信息, 报名规则. */
export const isPageText = (text: string): boolean => PAGE_WORDS.test(text);

/** Labels, counters, amounts and badges. */
const NO_NAME =
  /[:：]$|[。；;！!？?]|[，,].{3}|^(已|可|待|未|剩|共|限|每|距|还).{0,6}\d|^\D{0,5}\d[\d,.]*\s*[件个款单人家次元%天]$|^[¥￥]|^(距|暂无|查看|了解|进入|前往|点击|去)/;
const DATES = /\d+\s*[-./:：年月日号点时分秒]*|[\s\-–—~～至到()（）]/g;
/** A phase is named by its order only: the promotion it belongs to stands above it. */
const PHASE = /^(第[一二三四五六七八九十\d]{1,2}[场波期轮批](次|活动)?|现货|预售|返场|抢先购)$/;

/** Whether a title is that of a phase, which says nothing without its promotion's. */
export const isPhase = (title: string): boolean => PHASE.test(title);

function isLikelyTitle({ text }: DrawnText, shortest: number): boolean {
  if (text.length < shortest || text.length > 100 || stateWord(text) !== null || ACTION.test(text) || NO_NAME.test(text))
    return false;
  const name = text.replace(DATES, '');
  return /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(name) && !PAGE_WORDS.test(name) && !/(时间|日期|周期)[:：]?$/.test(name);
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

/** Whether the page says itself that there is nothing to sign up for. */
export const saysNone = (root: Element): boolean =>
  textsIn(root).some(
    ({ text, element }) => /^(暂无|暂时没有|没有|还没有).{0,10}(活动|数据|内容|记录)[。！]?$/.test(text) && isShown(element),
  );
