import { disguiseAddress, ownHost } from './disguise-address';
import { disguiseJson } from './disguise-json';
import type { Disguise } from './disguise-type';
import { isKeptText } from './kept-words';
import { digitsPlain, isStamp, PART } from './parts';

/** Numbers this small tell nothing of a shop, and much of how an answer is built. */
const SMALL = 12;
/** Signs nobody names a shop with. */
const FILLERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  // Digits that follow one another would come out as others that do.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
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
  const hexadecimal = (run: string): string =>
    [...run].map((_, index) => String.fromCharCode(97 + (hashOf(`${run}/${index}`, seed) % 6))).join('');
  const scrambled = (text: string): string => {
    const isHexadecimal = /^[\da-f]{8,}$/.test(text);
    return text.replace(/[A-Za-z]+|\d+/g, (run) => (/\d/.test(run) ? id(run) : isHexadecimal ? hexadecimal(run) : letters(run)));
  };
  const figure = (written: string): string => {
    const digits = written.replaceAll(',', '');
    if (!digits.includes('.') && isStamp(digits)) return written;
    if (!digits.includes('.') && digits.length >= 8) return id(digits);
    if (!digits.includes('.') && Number(digits) <= SMALL) return written;
    const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
    const scaled = (Number(digits) * factor).toFixed(decimals);
    return written.includes(',') ? scaled.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : scaled;
  };
  const part = (text: string): string =>
    digitsPlain(text).replace(PART, (whole, ...[time, token, digits, han, latin, letter]: (string | undefined)[]) => {
      if (time !== undefined || /^<.*>$/.test(whole)) return whole;
      if (token !== undefined) return scrambled(whole);
      if (digits !== undefined) return figure(whole);
      if (han !== undefined) return isKeptText(whole) ? whole : words(whole);
      if (latin !== undefined) return letters(whole);
      return letter === undefined ? whole : words(whole);
    });
  const text = (raw: string): string => {
    if (isKeptText(raw)) return raw;
    // `店铺：某某` and `ID: 7000…`: the label stays, what it labels does not.
    const [, label = '', rest = ''] = /^(\s*[^:：]{1,8}[:：])(.*)$/s.exec(raw) ?? [];
    return label !== '' && isKeptText(label.replace(/[:：]$/, '')) ? label + part(rest) : part(raw);
  };
  const json = (value: unknown): string => JSON.stringify(disguiseJson(value, disguise));
  const disguise: Disguise = {
    text,
    id,
    number: (value, isId) => {
      if (!Number.isFinite(value)) return value;
      const digits = String(Math.abs(value));
      if (Number.isInteger(value)) {
        if (isStamp(digits) && !isId) return value;
        if ((digits.length >= 8 || (isId && digits.length >= 5)) && Number.isSafeInteger(value))
          return Number(id(digits).slice(0, 15)) * Math.sign(value);
        return Math.abs(value) <= SMALL ? value : Math.round(value * factor);
      }
      const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
      return Number((value * factor).toFixed(Math.min(decimals, 8)));
    },
    name: (name) =>
      isKeptText(name) ? name : name.replace(/\d{5,}|[^\x20-\x7e]+/g, (run) => (/\d/.test(run) ? id(run) : part(run))),
    address: (address) => disguiseAddress(address, { id, scrambled, part, json }),
    link: (address) => disguiseAddress(ownHost(address, letters), { id, scrambled, part, json }),
  };
  return disguise;
}
