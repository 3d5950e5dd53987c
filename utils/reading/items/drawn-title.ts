import { isAction, textsIn } from '../activities/texts';
import { isShown, textOf } from '../dom';

/** What stands beside a title: ids and codes with their labels, badges of one character, figures. */
const NO_TITLE = /^.{0,5}(ID|编码|货号|编号)\s*[:：]|^.?$|^[\d\s.,¥￥:：/-]+$/i;
const SHORTEST_LEAD = 2;

const isTitle = (text: string): boolean =>
  text.length <= 200 && !NO_TITLE.test(text) && !/\bID\s*[:：]/i.test(text) && !isAction(text);

/**
 * A product's title in its cell: the one text that is a link's or an element's with a `title`, else the text that is by far
 * the longest beside badges and buttons. Null where neither can be told, and for a title that is cut off.
 */
export function drawnTitle(cell: Element): string | null {
  const named = [...cell.querySelectorAll('a[href], [title]')]
    .filter(isShown)
    .map((element) => (element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim() || textOf(element));
  const texts = textsIn(cell).filter(({ element }) => isShown(element));
  const title = sole(named.filter(isTitle)) ?? longest(texts.map(({ text }) => text).filter(isTitle));
  return title === null || /(…|\.{3})$/.test(title) ? null : title;
}

function sole(texts: readonly string[]): string | null {
  const [only = null, ...others] = new Set(texts);
  return others.length === 0 ? only : null;
}

function longest(texts: readonly string[]): string | null {
  const [first, second = ''] = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return first !== undefined && first.length >= second.length * SHORTEST_LEAD ? first : null;
}
