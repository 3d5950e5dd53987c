import { foldText } from '@/utils/analyses/words/fold-text';
import { likeTitleThreshold } from '@/utils/knowledge/titles/near-duplicates';

/** A title of the collection that is like the one asked for. */
export interface NearDuplicate {
  id: string;
  title: string;
  /** 0–1: the characters both share, whatever their order, by all characters of the two. 1: the same characters. */
  likeness: number;
}

/** A Latin word or number is one piece: models that differ in a digit differ. */
const PIECES = /[a-z0-9]+(?:\.[a-z0-9]+)*|[\u4e00-\u9fff]|\p{L}/gu;

/** The pieces of a title in which it is compared; the second 色 of a title is another piece than the first. */
export function titlePieces(title: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const pieces = new Set<string>();
  for (const piece of foldText(title).folded.match(PIECES) ?? []) {
    const count = counts.get(piece) ?? 0;
    counts.set(piece, count + 1);
    pieces.add(count === 0 ? piece : `${piece} ${count}`);
  }
  return pieces;
}

/** Jaccard likeness of two titles' pieces, 0–1; 0 when either has none. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Titles taken out leave their places in the lists until there are so many that the lists are made anew. */
const FEWEST_GONE = 1000;

/**
 * A shop's titles, ready to be asked for those like another one. Exact: what it finds is what comparing with every title
 * would find, because the pieces a title shares with each of the others are all counted. The busiest letters have a list of
 * thousands of places, and counting those is still well below a millisecond.
 */
export class NearDuplicates {
  private readonly places = new Map<string, number>();
  /** By place. A size of 0 is a title that was taken out or has no pieces. */
  private entries: { id: string; title: string; size: number }[] = [];
  private placesByPiece = new Map<string, number[]>();
  private counts = new Uint16Array(0);
  private gone = 0;

  constructor(private readonly threshold: number = likeTitleThreshold) {}

  /** Adds a title; one that is there under the same id is replaced. */
  add(id: string, title: string): void {
    this.remove(id);
    const pieces = titlePieces(title);
    const place = this.entries.length;
    this.places.set(id, place);
    this.entries.push({ id, title, size: pieces.size });
    for (const piece of pieces) {
      const places = this.placesByPiece.get(piece);
      if (places) places.push(place);
      else this.placesByPiece.set(piece, [place]);
    }
  }

  /** Takes a title out; nothing happens when it is not there. */
  remove(id: string): void {
    const entry = this.entries[this.places.get(id) ?? -1];
    if (!entry) return;
    this.places.delete(id);
    entry.size = 0;
    this.gone++;
    if (this.gone > FEWEST_GONE && this.gone > this.places.size) this.renew();
  }

  /** The titles like this one, likest first, without the one of the id given. */
  like(title: string, exceptId: string | null = null): NearDuplicate[] {
    const pieces = titlePieces(title);
    if (this.counts.length < this.entries.length) this.counts = new Uint16Array(this.entries.length * 2);
    const { counts } = this;
    counts.fill(0);
    for (const piece of pieces) for (const place of this.placesByPiece.get(piece) ?? []) counts[place] = (counts[place] ?? 0) + 1;
    const found: NearDuplicate[] = [];
    for (const [place, { id, title, size }] of this.entries.entries()) {
      const shared = counts[place] ?? 0;
      if (shared === 0 || size === 0 || id === exceptId) continue;
      const likeness = shared / (pieces.size + size - shared);
      if (likeness >= this.threshold) found.push({ id, title, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  }

  private renew(): void {
    const kept = this.entries.filter(({ id }, place) => this.places.get(id) === place);
    this.places.clear();
    this.placesByPiece = new Map();
    this.entries = [];
    this.gone = 0;
    for (const { id, title } of kept) this.add(id, title);
  }
}
