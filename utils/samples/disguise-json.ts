import type { Disguise } from './disguise-type';
import { isSecretName } from './secret-names';

/** Codes of the platform's own: `on_sale`, `SUCCESS::调用成功`, `link`. */
const CODE = /^(?:\d{0,2}[A-Za-z][A-Za-z0-9_.:-]{0,31}|[A-Z_]{3,}::.{0,40})$/;
const ID = /(?:id|Id|ID)s?$/;
/** Values under these keys are somebody's words, or the merchant's own code, even where they look like one of the platform's. */
const NAMED =
  /(?:name|title|desc|shop|seller|brand|word|keyword|text|label|owner|manager|person|creator|author|user|staff|sn|item_?(?:no|num|number)|outer_?id|out_?.*(?:id|sn|code)|(?:bar|merchant|sku|seller|goods|item)_?code)$/i;
/** Numbers under these keys are the platform's own: whether it answered, and in which of its states a thing is. */
const STATE = /(?:^|_)(?:code|status|state|type|onsale|success|error)$|(?:Code|Status|State|Type|Onsale|OnSale)$/i;
/** How an answer was asked for. */
const ASKED = /^(?:channel|device|rpt_?type|effect.*|page(?:_?(?:no|num|size))?|split_?type|date_?type)$/i;
/** An id with letters in it: `b2b-2200000000001`, or hexadecimal. */
const MIXED_ID = /\d{6}|^[\da-f]{16,}$/i;
/** A code of the platform's own has a number at most: `key_2`, `h5`, `uv7d`. */
const isCode = (text: string): boolean => CODE.test(text) && !MIXED_ID.test(text) && text.replace(/\D/g, '').length <= 2;

/** Addresses, and paths of pictures on a host the page knows. */
const ADDRESS = /^(?:https?:)?\/\/|^\/[\w./?=&-]*$|^[\w.-]+\/[\w./-]+\.(?:jpe?g|png|webp|gif|avif)$/i;

/** An answer's data with nothing of the shop left in it but its shape. */
export const disguiseJson = (value: unknown, disguise: Disguise): unknown => disguiseValue(value, disguise, keysIn(value), '');

/** The names of all fields: a value that is one of them refers to a part of the answer. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysIn(inner, keys);
  }
  return keys;
}

function disguiseValue(value: unknown, disguise: Disguise, keys: ReadonlySet<string>, key: string): unknown {
  if (isSecretName(key)) return typeof value === 'string' ? '' : typeof value === 'number' ? 0 : null;
  if (typeof value === 'number') return STATE.test(key) || ASKED.test(key) ? value : disguise.number(value, ID.test(key));
  if (typeof value === 'string') return keys.has(value) ? disguise.name(value) : disguiseString(value, disguise, key);
  if (Array.isArray(value)) return value.map((inner) => disguiseValue(inner, disguise, keys, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [disguise.name(name), disguiseValue(inner, disguise, keys, name)]),
  );
}

function disguiseString(text: string, disguise: Disguise, key: string): string {
  if (ASKED.test(key) && /^\w{1,20}$/.test(text)) return text;
  if (ID.test(key) && /^\d{5,}$/.test(text)) return disguise.id(text);
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.stringify(disguiseJson(JSON.parse(text), disguise));
    } catch {
      return disguise.text(text);
    }
  }
  if (ADDRESS.test(text)) return disguise.link(text);
  if (isCode(text) && !NAMED.test(key)) return text;
  return disguise.text(text);
}

/** A body as it was sent: JSON, JSONP or a form; anything else is left out, because nothing tells what is in it. */
export function disguiseBody(body: string, disguise: Disguise): string {
  const [, before = '', json = '', after = ''] = /^([\w.$\s]*\(?)([[{].*[\]}])(\)?;?\s*)$/s.exec(body) ?? [];
  if (json !== '') {
    try {
      return disguise.name(before) + JSON.stringify(disguiseJson(JSON.parse(json), disguise)) + after;
    } catch {
      return '';
    }
  }
  if (!/^[\w.%~+-]+=/.test(body)) return '';
  const pairs = [...new URLSearchParams(body)].map(([name, text]): [string, string] => [
    name,
    isSecretName(name) ? '' : disguiseString(text, disguise, name),
  ]);
  return new URLSearchParams(pairs).toString();
}
