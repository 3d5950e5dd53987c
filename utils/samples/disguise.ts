import { isKeptText } from './kept-words';

/** Replaces what could tell a shop, a product or a person by something of the same form, the same thing always by the same. */
export interface Disguise {
  /** Any text: ids, figures and words in it. */
  text: (text: string) => string;
  /** A figure of an answer; `isId` where it is known to be none but an id. */
  number: (value: number, isId: boolean) => number;
  /** The digits of an id. */
  id: (digits: string) => string;
  /** An address: its known parts stay, ids and tokens in it do not. */
  address: (address: string) => string;
}

/** Signs nobody names a shop with. */
const FILLERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
/** Dates and times of day tell nothing of a shop, and a page without them cannot be read. */
const TIME =
  /\d{4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2})?日?(?:[ T]?\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[-/.]\d{1,2}(?=\s?[~～至到-]\s?\d{1,2}[-/.]\d)|\d{1,2}月\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?/;
const PART = new RegExp(`(${TIME.source})|(\\d[\\d,]*(?:\\.\\d+)?)|(\\p{Script=Han}+)|([A-Za-z]{2,})|([\\uE000-\\uF8FF])`, 'gu');
/** 2020…2031 in seconds and in milliseconds: the times pages speak of, and few ids. */
const isStamp = (digits: string) => /^1[5-9]\d{8}(?:\d{3})?$/.test(digits);

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return hash;
};

/** `seed` decides which values are put in; a sample is disguised with one seed throughout, so that what agreed still agrees. */
export function createDisguise(seed: number): Disguise {
  // Below one, so that rates and shares stay rates and shares.
  const factor = 0.55 + (hashOf('factor', seed) % 400) / 1000;

  const id = (digits: string): string => {
    let out = '';
    for (let index = 0; index < digits.length; index++) {
      const figure = hashOf(`${digits}/${index}`, seed) % 10;
      out += index === 0 ? String((figure % 9) + 1) : String(figure);
    }
    return out;
  };
  const words = (text: string): string =>
    [...text].map((_, index) => FILLERS[hashOf(`${text}/${index}`, seed) % FILLERS.length] ?? '甲').join('');
  const letters = (text: string): string =>
    [...text]
      .map((letter, index) => {
        const other = String.fromCharCode(97 + (hashOf(`${text}/${index}`, seed) % 26));
        return letter === letter.toUpperCase() ? other.toUpperCase() : other;
      })
      .join('');
  const figure = (written: string): string => {
    const digits = written.replaceAll(',', '');
    if (!digits.includes('.') && isStamp(digits)) return written;
    if (!digits.includes('.') && digits.length >= 8) return id(digits);
    const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
    const scaled = (Number(digits) * factor).toFixed(decimals);
    return written.includes(',') ? scaled.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : scaled;
  };
  const part = (text: string): string =>
    text.replace(PART, (whole, time?: string, digits?: string, han?: string, latin?: string) => {
      if (time !== undefined) return whole;
      if (digits !== undefined) return figure(whole);
      if (han !== undefined) return isKeptText(whole) ? whole : words(whole);
      return latin !== undefined ? letters(whole) : whole;
    });
  const text = (raw: string): string => {
    if (isKeptText(raw)) return raw;
    // `店铺：某某` and `ID: 7000…`: the label stays, what it labels does not.
    const [, label = '', rest = ''] = /^(\s*[^:：]{1,8}[:：])(.*)$/s.exec(raw) ?? [];
    return label !== '' && isKeptText(label.replace(/[:：]$/, '')) ? label + part(rest) : part(raw);
  };
  return {
    text,
    id,
    number: (value, isId) => {
      if (!Number.isFinite(value)) return value;
      const digits = String(Math.abs(value));
      if (Number.isInteger(value)) {
        if (isStamp(digits) && !isId) return value;
        if ((digits.length >= 8 || (isId && digits.length >= 5)) && Number.isSafeInteger(value))
          return Number(id(digits).slice(0, 15)) * Math.sign(value);
        return Math.round(value * factor);
      }
      const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
      return Number((value * factor).toFixed(Math.min(decimals, 8)));
    },
    address: (address) => disguiseAddress(address, id, letters),
  };
}

/** Hosts, paths and the names of parameters stay. */
function disguiseAddress(address: string, id: (digits: string) => string, letters: (text: string) => string): string {
  const value = (text: string): string => {
    if (/^\d{8,}$/.test(text) && !isStamp(text)) return id(text);
    if (/^[A-Za-z][A-Za-z_.-]{0,99}$/.test(text) || /^[A-Za-z][\w.-]{0,15}$/.test(text) || /^[\d|:,%/ -]{1,40}$/.test(text))
      return text;
    return text.length >= 16 ? '' : letters(text);
  };
  const [, front = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const pairs = (part: string): string =>
    part.replace(
      /([?&][^=&#]*=)([^&#]*)/g,
      (_, name: string, raw: string) => name + encodeURIComponent(value(safelyDecoded(raw))),
    );
  const path = front.replace(/\d{8,}/g, (digits) => (isStamp(digits) ? digits : id(digits)));
  return path + pairs(query) + pairs(hash);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
