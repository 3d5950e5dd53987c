import { COMPACT_DATE, isStamp, TIME, TOKEN } from './parts';
import { isSecretName } from './secret-names';

/** What ids and tokens are exchanged by. */
interface Exchange {
  id: (digits: string) => string;
  scrambled: (text: string) => string;
  /** Words of any script. */
  part: (text: string) => string;
  /** Data written into a parameter. */
  json: (value: unknown) => string;
}

/** A page's own word: `on_sale`, `key_2`. */
const WORD = /^[A-Za-z][A-Za-z_.-]{0,60}\d{0,2}$/;
/** A service's name: `dsm.wareshopv2.ware.wareListService.queryWareList`. */
const SERVICE = /^[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,60}){2,6}$/;
const FIGURES = /^[\d|:,.%/ -]{1,60}$/;
const TIMES = new RegExp(TIME, 'g');
const DATE = new RegExp(`^${COMPACT_DATE}$`);
const TOKENS = new RegExp(TOKEN, 'g');
/** The name of a picture is the way to the picture. */
const PICTURE = /[^/]+(?=\.(?:jpe?g|png|webp|gif|avif|heic)[^/]*$)/i;

/** Hosts that shops have to themselves: `brand.tmall.com`. The platforms' own are needed to tell links apart. */
const SHOP_HOST = /^((?:https?:)?\/\/)([\w-]+)(?=\.(?:taobao|tmall|jd|1688)\.(?:com|hk)(?:[/?#:]|$))/i;
const COMMON_HOST = /^(?:www|m|h5|s|item|detail|offer|shop|img|mall|list|world|chaoshi)$/i;

/** The address with the host of a shop exchanged. */
export const ownHost = (address: string, letters: (text: string) => string): string =>
  address.replace(SHOP_HOST, (_, scheme: string, host: string) => scheme + (COMMON_HOST.test(host) ? host : letters(host)));

/** An address without ids and tokens: hosts, paths and the names of parameters stay. */
export function disguiseAddress(address: string, { id, scrambled, part, json }: Exchange): string {
  const longDigits = (text: string): string =>
    text.replace(/\d{8,}/g, (digits) => (isStamp(digits) || DATE.test(digits) ? digits : id(digits)));
  const value = (text: string): string => {
    const data = dataIn(text);
    if (data !== undefined) return json(data);
    if (WORD.test(text) || (SERVICE.test(text) && !/\d{5}/.test(text))) return text;
    if (FIGURES.test(text)) return isShort(text) ? longDigits(text) : scrambled(text);
    if (text.length >= 16) return '';
    return /[^\x20-\x7e]/.test(text) ? part(text) : scrambled(text);
  };
  const [, front = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const pairs = (list: string): string =>
    list.replace(/([?&#])([^=&#?]*)=([^&#]*)/g, (_, sign: string, name: string, raw: string) => {
      const told = isSecretName(name) ? '' : value(safelyDecoded(raw));
      return `${sign}${name}=${encodeURIComponent(told)}`;
    });
  // `cat1List` is a service's, `O1CN01abXyz` a picture's.
  const token = (text: string): string => (text.replace(/\D/g, '').length > 2 ? scrambled(text) : text);
  return longDigits(front).replace(PICTURE, scrambled).replace(TOKENS, token) + pairs(query) + pairs(hash);
}

/** Whether what is left of figures beside dates is too little for a telephone number; whole ids are exchanged as such. */
const isShort = (text: string): boolean =>
  text
    .replace(TIMES, '')
    .split(/[|,:]/)
    .every((part) => /^\d*$/.test(part) || part.replace(/\D/g, '').length < 7);

/** The data a parameter holds, as the platforms' services are asked: `data={…}`. */
function dataIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
