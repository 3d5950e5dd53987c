import type { Word } from '@/utils/analyses/words/tokenize';
import { enoughTerms, judgedRoles } from '@/utils/knowledge/titles/search-terms';
import type { TitleFacts } from '../title-facts';
import type { SeenTerm } from '../title-input';
import { termIndex } from './term-index';

/** Words nobody was seen to search for, and how many terms that rests on. */
export interface DeadWords {
  /** The least useful first. */
  words: Word[];
  /** Terms with a product noun of the title. */
  termCount: number;
}

type Needed = Pick<TitleFacts, 'book' | 'brands'> & { words: readonly Word[]; terms: readonly SeenTerm[] };

/** Null while too few terms of the product were seen to tell. */
export function deadWords({ words, terms, book, brands }: Needed): DeadWords | null {
  const index = termIndex(terms, book);
  const termCount = index.match(words).terms.length;
  if (termCount < enoughTerms.marketing) return null;
  const own = new Set(brands?.map((name) => name.toLowerCase()));
  const isJudged = ({ role, folded }: Word): boolean =>
    role !== null &&
    judgedRoles.includes(role) &&
    (role === 'marketing' || termCount >= enoughTerms.others) &&
    /^\p{Script=Han}{2,}$/u.test(folded) &&
    !own.has(folded);
  const made =
    termCount >= enoughTerms.others
      ? madeUpWords(words, (folded) => book.find(folded) !== undefined).filter(({ folded }) => !own.has(folded))
      : [];
  const isMadeUp = (word: Word) => made.some(({ start, end }) => start <= word.start && word.end <= end);
  const dead = [...words.filter((word) => isJudged(word) && !isMadeUp(word)), ...made].filter(
    (word) => !index.isTyped(word.folded),
  );
  // What nobody knows comes behind the words about the offer: it may yet be a name.
  const rank = ({ role }: Word) => (role === null ? 0.5 : judgedRoles.indexOf(role));
  return { words: dead.toSorted((a, b) => rank(a) - rank(b)), termCount };
}

const HAN = /^\p{Script=Han}+$/u;
/** Single characters that often end up beside a name nobody knows (男|逸行|女): the name is what stands between. */
const LONE_FIRST: ReadonlySet<string> = new Set('男女送大小新款装用的家');
const LONE_LAST: ReadonlySet<string> = new Set('男女送大小新款的装');
const LONGEST_NAME = 4;

/**
 * Words nobody knows that stand free between known ones (绮雾, 悦听芯): two to four characters, behind the place of the
 * brand, touching no brand and no sign or Latin word. Pieces nobody knows that touch are one.
 */
function madeUpWords(words: readonly Word[], isKnown: (folded: string) => boolean): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const run = unknownRun(words, at);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) {
      at++;
      continue;
    }
    const [before, after] = [words[at - 1], words[at + run.length]];
    at += run.length;
    const isFree = before !== undefined && before.role !== 'brand' && after?.role !== 'brand';
    if (!isFree || !isApart(before, first) || (after && !isApart(after, last))) continue;
    const made = trimmed(run, first, last);
    if (made.folded.length >= 2 && made.folded.length <= LONGEST_NAME && !isKnown(made.folded)) found.push(made);
  }
  return found;
}

/** Touching pieces nobody knows; a single character behind that counts or styles (系) belongs to them. */
function unknownRun(words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from)) {
    const isUnknown = word.role === null || (run.length > 0 && word.folded.length === 1 && word.role !== 'person');
    if (!isUnknown || !HAN.test(word.folded) || (run.length > 0 && run.at(-1)?.end !== word.start)) break;
    run.push(word);
  }
  return run.some(({ folded }) => folded.length > 1) ? run : [];
}

/** A sign or a Latin word that touches may belong to the name. */
const isApart = (beside: Word, piece: Word): boolean =>
  HAN.test(beside.folded) ||
  (beside.role !== null && beside.role !== 'brand') ||
  /\d/.test(beside.folded) ||
  (beside.end !== piece.start && piece.end !== beside.start);

function trimmed(run: readonly Word[], first: Word, last: Word): Word {
  const whole = { text: run.map(({ text }) => text).join(''), folded: run.map(({ folded }) => folded).join('') };
  let [from, to] = [0, whole.folded.length];
  if (to > 2 && LONE_FIRST.has(whole.folded.charAt(0))) from++;
  if (to - from > 2 && LONE_LAST.has(whole.folded.charAt(to - 1))) to--;
  return {
    text: whole.text.slice(from, to),
    folded: whole.folded.slice(from, to),
    start: first.start + from,
    end: last.end - (whole.folded.length - to),
    role: null,
  };
}
