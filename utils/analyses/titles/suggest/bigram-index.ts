import { pairsOf } from './letter-pairs';

/** A stored text that is like the one asked about. */
export interface Neighbour {
  /** What `add` gave for it. */
  place: number;
  /** 0–1: cosine of the two texts' character pairs, rare ones weighted up. */
  likeness: number;
}

/** How much the index may grow before all lengths are measured again. *House choice*: a tenth moves no weight by much. */
const GROWTH = 1.1;

const none: readonly number[] = [];

/** Texts by their character pairs. Pairs beat words here: a word cut differently in two titles still has its pairs in common. */
export class BigramIndex {
  private readonly idOfPair = new Map<number, number>();
  /** By pair, the places of the texts that hold it. */
  private readonly places: number[][] = [];
  /** By place, the text's pairs. */
  private readonly pairs: Uint32Array[] = [];
  private weights = new Float64Array(0);
  private lengths = new Float64Array(0);
  private scores = new Float64Array(0);
  private measured = 0;

  /** Takes in a folded text and gives its place; places count up from 0. */
  add(folded: string): number {
    const place = this.pairs.length;
    const ids = pairsOf(folded).map((pair) => {
      const id = this.idOfPair.get(pair) ?? this.places.length;
      if (id === this.places.length) {
        this.idOfPair.set(pair, id);
        this.places.push([]);
      }
      this.places[id]?.push(place);
      return id;
    });
    this.pairs.push(Uint32Array.from(ids));
    return place;
  }

  /** The places of the texts that hold a pair. */
  holding(pair: number): readonly number[] {
    const id = this.idOfPair.get(pair);
    return id === undefined ? none : (this.places[id] ?? none);
  }

  /** How many pairs the text at a place has. */
  sizeAt(place: number): number {
    return this.pairs[place]?.length ?? 0;
  }

  /** The stored texts most like a folded one, best first; `most` of them, none of which is less alike than `least`. */
  nearest(folded: string, most: number, least: number): Neighbour[] {
    this.measure();
    const touched: number[] = [];
    let own = 0;
    for (const pair of pairsOf(folded)) {
      const id = this.idOfPair.get(pair);
      const weight = id === undefined ? this.weightOf(0) : (this.weights[id] ?? 0);
      own += weight * weight;
      if (id === undefined) continue;
      for (const place of this.places[id] ?? []) {
        if (this.scores[place] === 0) touched.push(place);
        this.scores[place] = (this.scores[place] ?? 0) + weight * weight;
      }
    }
    const neighbours: Neighbour[] = [];
    for (const place of touched) {
      const likeness = (this.scores[place] ?? 0) / ((this.lengths[place] ?? 1) * Math.sqrt(own));
      this.scores[place] = 0;
      if (likeness >= least) neighbours.push({ place, likeness: Math.min(1, likeness) });
    }
    return neighbours.sort((a, b) => b.likeness - a.likeness || a.place - b.place).slice(0, most);
  }

  private weightOf(texts: number): number {
    return Math.log(1 + this.pairs.length / (texts + 1));
  }

  /** Weighs all pairs anew when the index has grown, else only measures the texts that came since. */
  private measure(): void {
    const count = this.pairs.length;
    if (count === this.lengths.length) return;
    const isStale = count > this.measured * GROWTH;
    if (isStale) this.measured = count;
    const known = this.weights;
    this.weights = Float64Array.from(this.places, ({ length }, id) => (isStale ? undefined : known[id]) ?? this.weightOf(length));
    const lengths = new Float64Array(count);
    if (!isStale) lengths.set(this.lengths);
    for (let place = isStale ? 0 : this.lengths.length; place < count; place++) {
      let sum = 0;
      for (const id of this.pairs[place] ?? []) sum += (this.weights[id] ?? 0) ** 2;
      lengths[place] = Math.sqrt(sum);
    }
    this.lengths = lengths;
    this.scores = new Float64Array(count);
  }
}
