import { cutOut } from '../cut-out';
import type { TitleFacts } from '../title-facts';
import { joinTouching, type Stretch } from './join-touching';

const brackets: Readonly<Record<string, string>> = {
  '【': '】',
  '（': '）',
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '〖': '〗',
};
/** Behind a word, these make it part of a longer one: 特价|款, 自营|店. */
const CLOSING = /^[价款版装品的店型式级]/;

/**
 * A title without words that add nothing to what is sold, and without the brackets they alone stood in; null where one
 * of them is no word of its own, so that the rest may not read on.
 */
export function cutWords({ title, words }: Pick<TitleFacts, 'title' | 'words'>, found: readonly Stretch[]): string | null {
  if (title === null || words === null) return null;
  const stretches = joinTouching(title, found);
  const isOwn = ({ start, end }: Stretch) =>
    !CLOSING.test(title.slice(end)) &&
    !words.some((word) => (word.start < start && word.end > start) || (word.start < end && word.end > end));
  if (!stretches.every(isOwn)) return null;
  const cuts = stretches.map(({ start, end }) => {
    const close = brackets[title.charAt(start - 1)];
    const isAlone = close !== undefined && title.charAt(end) === close;
    return { start: isAlone ? start - 1 : start, end: isAlone ? end + 1 : end, seenAs: 'nothing' as const };
  });
  const rest = cutOut(title, cuts);
  return /\p{L}{2}/u.test(rest) ? rest : null;
}
