import { foldText } from '@/utils/analyses/words/fold-text';
import { ambiguousBrands } from '@/utils/knowledge/titles/brands/ambiguous-brands';
import { soundAlikes } from '@/utils/knowledge/titles/brands/sound-alikes';
import type { TitleFacts } from '../title-facts';
import { isWellKnown } from './brand-houses';
import { squash } from './squash';

/** What stands in a title where its brand should. UTF-16 offsets [start, end). */
export interface MisspeltBrand {
  text: string;
  brand: string;
  start: number;
  end: number;
}

/** A shorter name has too many neighbours that are names themselves. *House choice*. */
const SHORTEST_LATIN = 5;
const SHORTEST_HAN = 3;

/**
 * A slip of one letter in a Latin brand of five or more, in the first Latin word of the title, or of one character in a
 * Han brand of three or more (two where it is well known), at its beginning; a doubled letter
 * in a Latin brand of four, a known wrong writing of the same sound. What is a known word, and titles that hold a right spelling, are no slips.
 */
export function misspeltBrand({ title, brands, book, words }: TitleFacts): MisspeltBrand | null {
  if (title === null || brands === null || brands.some((name) => isWritten(squash(title), squash(name)))) return null;
  const { folded, offsets } = foldText(title);
  const latin = /[a-z][a-z'.&-]*[a-z](?![a-z0-9])/.exec(folded);
  const hanAt = folded.search(/[\p{L}\p{N}]/u);
  const isKnown = (text: string) => book.find(text) !== undefined || book.find(squash(text)) !== undefined;
  for (const brand of brands) {
    const name = squash(brand);
    const found = /^[a-z]+$/.test(name) ? latinSlip(name) : (soundSlip(name) ?? hanSlip(name) ?? shortSlip(name));
    if (found) return { ...found, brand };
  }
  return null;

  function latinSlip(name: string) {
    const text = latin?.[0] ?? '';
    const written = squash(text);
    if (isKnown(text) || written.length < SHORTEST_LATIN || !(isDoubled(written, name) || isLongSlip(written, name))) return null;
    return spot(latin?.index ?? 0, text.length);
  }

  /** 恰恰 for 洽洽: a known wrong writing opens the title. */
  function soundSlip(name: string) {
    const wrong = soundAlikes.get(name)?.find((one) => hanAt >= 0 && folded.startsWith(one, hanAt));
    return wrong === undefined ? null : spot(hanAt, wrong.length);
  }

  function hanSlip(name: string) {
    if (!/^\p{Script=Han}{3,}$/u.test(name) || name.length < SHORTEST_HAN || hanAt < 0) return null;
    const text = folded.slice(hanAt, hanAt + name.length);
    if (!/^\p{Script=Han}+$/u.test(text) || isKnown(text) || !isOneSlip(text, name) || text.length !== name.length) return null;
    // 恒源祥 against 恒源|羊毛衫: where the differing end belongs to a known word, the name is cut short, not misspelt.
    const end = hanAt + name.length;
    const across = words?.some((word) => {
      const [from, to] = [offsets.indexOf(word.start), offsets.indexOf(word.end)];
      return from < end && to > end && book.find(word.folded) !== undefined;
    });
    return across ? null : spot(hanAt, name.length);
  }

  /** 回立 for 回力: of a well-known brand, where a word nobody knows opens the title, parted from a thing that is known. */
  function shortSlip(name: string) {
    const [first, next] = words ?? [];
    if (
      !/^\p{Script=Han}{2}$/u.test(name) ||
      !(isWellKnown(name) || Object.hasOwn(ambiguousBrands, name)) ||
      first?.role !== null ||
      first.folded.length !== 2
    )
      return null;
    const isBeforeThing = next !== undefined && next.role !== null && next.role !== 'brand';
    const isSlip = first.folded !== name && (first.folded[0] === name[0] || first.folded[1] === name[1]);
    return isSlip && isBeforeThing && offsets.indexOf(first.start) === hanAt ? spot(hanAt, 2) : null;
  }

  function spot(at: number, length: number) {
    const [start = 0, end = 0] = [offsets[at], offsets[at + length]];
    return { text: title?.slice(start, end) ?? '', start, end };
  }
}

const isLongSlip = (written: string, name: string) => name.length >= SHORTEST_LATIN && isOneSlip(written, name);

/** Nikee holds Nike, and yet is no Nike. */
const isWritten = (title: string, name: string): boolean =>
  title.includes(name) && !(/^[a-z]{4,}$/.test(name) && title.includes(name + name.slice(-1)));

/** Nikee, Addidas: a letter twice that the name, of four letters or more, holds once. */
const isDoubled = (written: string, name: string): boolean =>
  name.length >= SHORTEST_LATIN - 1 &&
  [...written].some((letter, at) => letter === written[at - 1] && written.slice(0, at) + written.slice(at + 1) === name);

/** One letter wrong, missing or too many, or two neighbours exchanged. */
function isOneSlip(written: string, right: string): boolean {
  if (written === right || Math.abs(written.length - right.length) > 1) return false;
  let head = 0;
  while (head < written.length && written[head] === right[head]) head++;
  const rest = (from: number, other: number) => written.slice(head + from) === right.slice(head + other);
  const isExchanged =
    written[head] === right[head + 1] && written[head + 1] === right[head] && rest(2, 2) && written.length === right.length;
  return rest(1, 1) || rest(1, 0) || rest(0, 1) || isExchanged;
}
