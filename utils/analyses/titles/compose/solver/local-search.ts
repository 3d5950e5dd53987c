import { BestSets } from './best-sets';
import { CoverState } from './cover-state';
import { type CoverageModel, slackOf } from './coverage-model';
import { Moves } from './moves';

/** How a cycle of `shake` goes: most items thrown out at once, and by how much worse a set may be gone on from. */
const cycles = [
  { kick: 4, heat: 0.03 },
  { kick: 6, heat: 0.1 },
  { kick: 8, heat: 0.2 },
  { kick: 4, heat: 0.06 },
];
const CYCLE = 150;

/** Finds good sets fast and remembers the best different ones; proves nothing. Its chances are always the same. */
export class LocalSearch {
  readonly found: BestSets;
  private readonly state: CoverState;
  private readonly moves: Moves;
  private readonly slack: number;
  private seed = 1;

  constructor(
    private readonly model: CoverageModel,
    poolSize: number,
  ) {
    this.slack = slackOf(model);
    this.found = new BestSets(poolSize);
    this.state = new CoverState(model);
    this.moves = new Moves(model, this.slack);
  }

  /** Term scans so far. */
  get effort(): number {
    return this.moves.effort;
  }

  /** Makes the items given fit and fills up. */
  climb(start: readonly number[]): void {
    this.begin(start);
    this.moves.shrink(this.state);
    this.moves.fill(this.state);
    this.found.offer(this.state);
  }

  /** Betters the best set by taking one item out and others in. */
  exchange(): void {
    let before = -1;
    while (this.found.weight > before + this.slack) {
      before = this.found.weight;
      this.vary(this.found.list[0]?.items ?? []);
    }
  }

  /** Good sets without one of the items each, first with that item kept out, then without that ban. */
  vary(items: readonly number[]): void {
    for (const item of this.moves.loose(items)) {
      this.without(items, item);
      this.moves.barred[item] = 0;
      this.moves.fill(this.state);
      this.found.offer(this.state);
    }
  }

  /** Good sets without any two items of the best one and its next best: others to choose from where there are few. */
  varyWidely(): void {
    for (const item of this.moves.loose(this.found.list[0]?.items ?? [])) {
      this.without(this.found.list[0]?.items ?? [], item);
      const next = this.state.items;
      for (const other of this.moves.loose(next)) {
        this.without(next, other);
        this.moves.barred[other] = 0;
      }
      this.moves.barred[item] = 0;
    }
  }

  /** The items without one of them, filled up with that one barred; it stays so. */
  private without(items: readonly number[], item: number): void {
    this.begin(items);
    this.state.remove(item);
    this.moves.prune(this.state);
    this.moves.barred[item] = 1;
    this.moves.fill(this.state);
    this.found.offer(this.state);
  }

  /** Ruin and rebuild: some items out at random, filled up again; a slightly worse set may be gone on from. */
  shake(rounds: number): void {
    let items = this.found.list[0]?.items ?? [];
    let weight = this.found.weight;
    for (let round = 0; round < rounds; round++) {
      const { kick, heat } = cycles[Math.floor(round / CYCLE) % cycles.length] ?? { kick: 4, heat: 0 };
      const phase = (round % CYCLE) / CYCLE;
      if (phase === 0) [items, weight] = [this.found.list[0]?.items ?? items, this.found.weight];
      this.rebuild(items, kick);
      this.found.offer(this.state);
      if (this.state.value < weight * (1 - heat * (1 - phase)) - this.slack) continue;
      weight = this.state.value;
      items = this.state.items;
    }
  }

  private rebuild(items: readonly number[], kick: number): void {
    const { state, moves } = this;
    this.begin(items);
    const loose = moves.loose(items);
    const out: number[] = [];
    for (let left = 1 + this.below(Math.min(kick, loose.length)); left > 0 && loose.length > 0; left--) {
      out.push(...loose.splice(this.below(loose.length), 1));
    }
    for (const item of out) {
      state.remove(item);
      moves.barred[item] = this.chance() < 0.7 ? 1 : 0;
    }
    moves.grow(state, 0.05 + 0.6 * this.chance(), () => this.chance());
    moves.prune(state);
    for (const item of out) moves.barred[item] = 0;
    moves.fill(state);
  }

  private begin(items: readonly number[]): void {
    this.state.reset([...this.model.forced, ...items]);
  }

  private below(count: number): number {
    return Math.floor(this.chance() * count);
  }

  private chance(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 4294967296;
  }
}
