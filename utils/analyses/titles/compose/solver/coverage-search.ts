import { Bound } from './bound';
import type { CoverAnswer, SolveOptions } from './cover-answer';
import { type CoverageModel, slackOf, totalWeight } from './coverage-model';
import { LocalSearch } from './local-search';
import { NodeHeap } from './node-heap';
import { copySplit, type Split } from './split';
import { FREE, IN, OUT } from './subproblem';

interface Node {
  bound: number;
  status: Uint8Array;
  split: Split;
}

const ROOT_STEPS = 60;
const NODE_STEPS = 6;
/** How far above the best found the bound may be for the tree to be quicker than chance, and for a proof ever to come. */
const FAR = 1.03;
const HOPELESS = 1.08;
/** Nodes after which hope is given up. */
const HOPE = 60;
/** The local search gets another go when the proof turns out to be long: rounds by how many nodes were looked at. */
const shakes: ReadonlyMap<number, number> = new Map([
  [10, 150],
  [60, 600],
  [120, 900],
]);

/** One run of branch and bound, see `solveCoverage`. */
export class CoverageSearch {
  private readonly search: LocalSearch;
  private readonly bound: Bound;
  private readonly slack: number;
  private readonly rivals = new Map<number, readonly number[]>();
  private readonly queue = new NodeHeap<Node>();
  private readonly seen = new Set<string>();
  private readonly isWhole: boolean;
  private nodes = 0;

  constructor(
    private readonly model: CoverageModel,
    private readonly options: SolveOptions,
  ) {
    this.search = new LocalSearch(model, options.poolSize);
    this.bound = new Bound(model);
    this.slack = slackOf(model);
    for (const group of model.exclusive) for (const item of group) this.rivals.set(item, group);
    this.isWhole = model.terms.every(({ weight }) => Number.isInteger(weight));
  }

  run(): CoverAnswer {
    const status = new Uint8Array(this.model.items.length);
    for (const item of this.model.forced) this.decide(status, item, IN);
    this.search.climb([]);
    this.queue.push({ bound: totalWeight(this.model), status, split: this.bound.evenSplit() });
    while (this.open > this.goal && this.effort < this.options.maxEffort && !this.isHopeless) {
      const node = this.queue.pop();
      if (node) this.visit(node);
    }
    const { open } = this;
    if (open > this.goal * FAR) this.search.shake(this.options.lastRounds);
    if (this.search.found.list.length < this.options.poolSize / 2) this.search.varyWidely();
    return { sets: this.search.found.list, bound: Math.max(this.search.found.weight, open > this.goal ? open : 0) };
  }

  /** The bound of what is still to be looked at. */
  private get open(): number {
    return this.queue.top?.bound ?? 0;
  }

  /** So many nodes looked at and the proof still so far off that it will not come. */
  private get isHopeless(): boolean {
    return this.nodes > HOPE && this.open > this.goal * HOPELESS;
  }

  private get effort(): number {
    return this.bound.knapsack.effort + 4 * this.search.effort;
  }

  /** A subtree whose bound is not above this holds nothing better. */
  private get goal(): number {
    return this.search.found.weight + this.slack;
  }

  /** Whole weights add up to whole sums only. */
  private round(bound: number): number {
    return this.isWhole ? Math.floor(bound + this.slack) : bound;
  }

  private visit(node: Node): void {
    this.nodes++;
    const split = copySplit(node.split);
    const isRoot = this.nodes === 1;
    // What the bound takes is a good start, but trying every one takes longer than the proof.
    let step = 0;
    const see = (taken: Uint8Array) => {
      if (isRoot ? step++ % 3 === 0 : this.nodes % 8 === 0) this.climb(taken, node.status);
      return this.search.found.weight;
    };
    const found = this.bound.tighten(node.status, split, isRoot ? ROOT_STEPS : NODE_STEPS, see);
    const bound = Math.min(node.bound, this.round(found));
    if (bound <= this.goal) return;
    if (isRoot) this.search.exchange();
    // Close to proof the tree is quicker than chance.
    const isFar = bound > this.goal * FAR;
    this.search.shake(Math.floor((shakes.get(this.nodes) ?? 0) / (isFar ? 1 : 4)));
    if (bound > this.goal) this.branch({ bound, status: node.status.slice(), split });
  }

  private climb(taken: Uint8Array, status: Uint8Array): void {
    const items: number[] = [];
    taken.forEach((is, item) => {
      if (is === 1 || status[item] === IN) items.push(item);
    });
    const id = items.join();
    if (this.seen.has(id)) return;
    this.seen.add(id);
    this.search.climb(items);
  }

  /** Decides what the bound decides by itself, then splits the rest where both halves lose most. */
  private branch({ bound, status, split }: Node): void {
    let chosen = -1;
    let score = -1;
    let halves: [number, number] = [bound, bound];
    let isNew = false;
    this.bound.eachForced(split, (item, inside, outside) => {
      const [within, without] = [Math.min(bound, this.round(inside)), Math.min(bound, this.round(outside))];
      if (status[item] !== FREE) return;
      if (within <= this.goal || without <= this.goal) {
        this.decide(status, item, within <= this.goal ? OUT : IN);
        isNew = true;
        return;
      }
      const gap = (bound - within + this.slack) * (bound - without + this.slack);
      if (gap > score) [chosen, score, halves] = [item, gap, [within, without]];
    });
    if (chosen >= 0 && status[chosen] !== FREE) chosen = -1;
    if (chosen < 0 && !isNew) chosen = this.anyFree(status);
    if (chosen < 0) {
      if (isNew) this.queue.push({ bound, status, split });
      else
        this.climb(
          status.map((is) => (is === IN ? 1 : 0)),
          status,
        );
      return;
    }
    for (const way of [IN, OUT]) {
      const half = status.slice();
      this.decide(half, chosen, way);
      this.queue.push({ bound: halves[way === IN ? 0 : 1], status: half, split });
    }
  }

  /** An item which the bound thinks worthless but which could still cover something; -1 for none. */
  private anyFree(status: Uint8Array): number {
    return status.findIndex((is, item) => is === FREE && (this.model.items[item]?.covers.length ?? 0) > 0);
  }

  private decide(status: Uint8Array, item: number, way: number): void {
    status[item] = way;
    if (way !== IN) return;
    for (const rival of this.rivals.get(item) ?? []) if (rival !== item && status[rival] === FREE) status[rival] = OUT;
  }
}
