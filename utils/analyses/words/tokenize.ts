import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import { closingCharacters } from '@/utils/knowledge/titles/word-signs';
import { type FoldedText, foldText } from './fold-text';
import { graphemeStarts } from './grapheme-starts';
import { hanCountAt, isLatinOrDigit, runsAt } from './measures';
import { isHan, segmentEndsOf } from './segment-ends';
import type { WordBook, WordEntry } from './word-book';

/** A word of a title. */
export interface Word {
  /** As the title writes it. */
  text: string;
  /** In the form words are compared in. */
  folded: string;
  /** UTF-16 offsets [start, end). */
  start: number;
  end: number;
  /** Null: not known. */
  role: WordRole | null;
}

/** The last word of the cheapest path to a place. */
interface Edge {
  from: number;
  role: WordRole | null;
}

type Add = (from: number, to: number, cost: number, role: WordRole | null) => void;

/**
 * What it costs to take a piece of text for a word; the path through the title that costs least wins. The fewer and the
 * better known its words, the cheaper. *House choice*, set by hand; only the differences matter, and little at that.
 */
const costs = {
  /** By length: two words are better than three, and one that was written down is better than a guess. */
  known: [0, 7, 6, 6.2, 6.6, 7.2, 8, 9, 10],
  brand: 5.5,
  learned: 6.5,
  measure: 5,
  run: 6,
  /** What the browser's own segmenter takes for a word, by length. */
  segment: [0, 10, 8, 10, 12.5, 15],
  /** Two characters and a third that names things: 展示牌, 标签枪. */
  compound: 9,
  /** Two characters nobody knows are more often one word than two. */
  unknownPair: 14,
  single: 10,
} as const;

/** Cuts a title into words: the cheapest path through the lattice of all words that could stand in it. Blanks are no words. */
export function tokenize(title: string, book: WordBook): Word[] {
  const text = foldText(title);
  const edges = cheapestEdges(text.folded, book);
  const words: Word[] = [];
  for (let at = text.folded.length; at > 0; ) {
    const edge = edges[at];
    if (!edge) break;
    if (text.folded[edge.from] !== ' ') words.push(wordOf(title, text, edge, at));
    at = edge.from;
  }
  return joinGraphemes(title, words.reverse());
}

function wordOf(title: string, { folded, offsets }: FoldedText, { from, role }: Edge, to: number): Word {
  const [start = 0, end = title.length] = [offsets[from], offsets[to]];
  return { text: title.slice(start, end), folded: folded.slice(from, to), start, end, role };
}

/** Puts together what is one character to the eye; nobody knows what such a word is for. */
function joinGraphemes(title: string, words: Word[]): Word[] {
  const starts = graphemeStarts(title);
  if (starts === null) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (!last || last.end !== word.start || starts.has(word.start)) joined.push(word);
    else {
      const text = title.slice(last.start, word.end);
      joined[joined.length - 1] = { ...last, text, folded: last.folded + word.folded, end: word.end, role: null };
    }
  }
  return joined;
}

function cheapestEdges(folded: string, book: WordBook): (Edge | undefined)[] {
  const best = new Float64Array(folded.length + 1).fill(Number.POSITIVE_INFINITY);
  const edges: (Edge | undefined)[] = [];
  best[0] = 0;
  const add: Add = (from, to, cost, role) => {
    const total = (best[from] ?? 0) + cost;
    if (total >= (best[to] ?? 0)) return;
    best[to] = total;
    edges[to] = { from, role };
  };
  const segmentEnds = segmentEndsOf(folded);
  for (let at = 0; at < folded.length; at++) {
    // No path leads into a run of Latin letters or digits: no word begins there.
    if (best[at] === Number.POSITIVE_INFINITY) continue;
    if (isLatinOrDigit(folded[at])) addRuns(folded, at, book, add);
    else addUnknown(folded, at, segmentEnds[at], book, add);
    addKnown(folded, at, book, add);
  }
  return edges;
}

function addRuns(folded: string, at: number, book: WordBook, add: Add): void {
  for (const { end, kind } of runsAt(folded, at, book)) {
    const known = book.find(folded.slice(at, end))?.role;
    if (kind === 'measure') add(at, end, costs.measure, known ?? 'spec');
    else add(at, end, costs.run, kind === 'year' ? 'season' : (known ?? null));
  }
}

function addUnknown(folded: string, at: number, segmentEnd: number | undefined, book: WordBook, add: Add): void {
  add(at, at + 1, costs.single, null);
  if (!isHan(folded[at])) return;
  if (isHan(folded[at + 1])) add(at, at + 2, costs.unknownPair, null);
  if (segmentEnd !== undefined) {
    add(at, segmentEnd, costs.segment[segmentEnd - at] ?? (segmentEnd - at) * 3, null);
    if (segmentEnd - at === 2) addCompound(folded, at, add);
  }
  const countEnd = hanCountAt(folded, at, book);
  if (countEnd !== null) add(at, countEnd, costs.measure, book.find(folded.slice(at, countEnd))?.role ?? 'spec');
}

function addCompound(folded: string, at: number, add: Add): void {
  if (closingCharacters.has(folded[at + 2] ?? '')) add(at, at + 3, costs.compound, 'noun');
}

function addKnown(folded: string, at: number, book: WordBook, add: Add): void {
  for (let lengths = book.lengthsAt(folded, at); lengths > 0; lengths &= lengths - 1) {
    const end = at + 31 - Math.clz32(lengths & -lengths);
    if (end > folded.length) break;
    if (isLatinOrDigit(folded[end - 1]) && isLatinOrDigit(folded[end])) continue;
    const entry = book.find(folded.slice(at, end));
    if (entry === undefined) continue;
    add(at, end, costOf(entry, end - at), entry.role);
    if (end - at === 2 && entry.role !== 'noun') addCompound(folded, at, add);
  }
}

const costOf = ({ origin }: WordEntry, length: number): number =>
  origin === 'lexicon' ? (costs.known[length] ?? length * 1.5) : costs[origin];
