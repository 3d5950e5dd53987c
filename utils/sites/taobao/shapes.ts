import { fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import type { Platform } from '@/utils/core/platforms';
import { parseTimestamp } from '@/utils/core/timestamp';
import type { ItemStatus } from '@/utils/records/item';

/**
 * Small readings shared by the Taobao and Tmall pages. Shapes: facts 1.3, 2.2 (2020…2026-10, high unless said).
 */

/** Product, category and seller ids are plain numbers: `undefined` or `7e11` as text is somebody's mistake, not an id. */
export function numericId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

const TAOBAO_OPENED = Date.UTC(2003, 4, 10);

/** A product's time of listing; `1970-01-01` and the like stand for "none". */
export function listedTime(value: unknown): number | null {
  const instant = parseTimestamp(value);
  return instant !== null && instant > TAOBAO_OPENED ? instant : null;
}

/**
 * The page's status words. `已下架` and `仓库中` are both "in the warehouse". The word counts from its beginning: `即将下架`
 * is still on sale and `不在售` is not, so a word we do not know stays `other`.
 */
export function statusOf(text: string | null): ItemStatus | null {
  if (text === null) return null;
  if (/^(出售中|在售)/.test(text)) return 'on-sale';
  if (/^(仓库中|已?下架|待上架|定时上架)/.test(text)) return 'in-stock';
  if (/^已?售[空完罄]/.test(text)) return 'sold-out';
  return 'other';
}

/** One name for one image: no protocol, no size suffix such as `_100x100xz.jpg` or `_.webp`. */
export function imageKey(address: unknown): string | null {
  if (typeof address !== 'string' || !/^(https?:)?\/\//.test(address.trim())) return null;
  const bare = address
    .trim()
    .replace(/^(https?:)?\/\//, '')
    .replace(/[?#].*$/, '');
  return bare.replace(/(\.(?:jpe?g|png|webp|gif))?_(?:\d+x\d+\w*|sum|\.webp)(?:\.\w+)*(?:_\.webp)?$/i, '$1') || null;
}

/** The shop type a product link belongs to. */
export function platformOfLink(href: unknown): Platform | null {
  if (typeof href !== 'string') return null;
  const host = /^(?:https?:)?\/\/([^/?#]+)/.exec(href.trim())?.[1];
  return host === 'detail.tmall.com' ? 'tmall' : host === 'item.taobao.com' ? 'taobao' : null;
}

/** A form value's text: plain, `{title: s}`, `{title: [s]}` or `{value: s}` — the stores disagree, all are in use. */
export function formText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return formText(value[0]);
  const { title, value: inner } = fields(value);
  return title !== undefined || inner !== undefined ? formText(title ?? inner) : null;
}

/** `当前类目：一级>>二级>>三级` or `一级》二级` → names; null when it is not a path, also when a level of it is blank. */
export function categoryNames(text: unknown): string[] | null {
  if (Array.isArray(text)) {
    const names = text.map((name) => (typeof name === 'string' ? name.trim() : ''));
    return names.length > 0 && names.every(Boolean) ? names : null;
  }
  if (typeof text !== 'string') return null;
  const names = text
    .replace(/^\s*(当前类目|已选类目)\s*[：:]?/, '')
    .split(/>>|》|›|>/)
    .map((name) => name.trim());
  return names.every(Boolean) ? names : null;
}
