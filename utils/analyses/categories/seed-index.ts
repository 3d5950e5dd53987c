import type { SeedLeaf } from '@/utils/knowledge/categories/leaves/leaf';
import type { CategoryLabel } from './category-label';
import { namesIn } from './leaf-name';

/** A written leaf that is the same as a label, or nearly so. */
export interface LikeLeaf {
  leaf: SeedLeaf;
  /** 0–1. */
  likeness: number;
}

/** A label nobody has written down is as like a leaf that names it among its things, or whose name has most of its characters. *House choices*. */
const [AS_THING, AS_SPELT] = [0.5, 0.6];

/** From which share of common characters on two names are alike: 浴足剂 and 足浴, not 浴足剂 and 沐浴露. *House choice*. */
const ALIKE = 0.6;

/** Leaves a label nobody has written down is taken to be like. */
const MOST_ALIKE = 3;

/** The written leaves by the names they go by. */
export class SeedIndex {
  private readonly byName = new Map<string, { leaf: SeedLeaf; rank: number }[]>();
  private readonly byThing = new Map<string, SeedLeaf[]>();
  /** Names by the characters they hold. */
  private readonly byCharacter = new Map<string, string[]>();

  constructor(leaves: readonly SeedLeaf[]) {
    for (const leaf of leaves) {
      for (const [at, name] of [leaf.name, ...leaf.otherNames].entries())
        for (const [part, text] of namesIn(name).entries()) this.put(text, leaf, (at === 0 ? 1 : 0.95) * (part === 0 ? 1 : 0.8));
      for (const thing of leaf.things) this.byThing.set(thing, [...(this.byThing.get(thing) ?? []), leaf]);
    }
    for (const name of this.byName.keys())
      for (const character of new Set(name)) {
        const known = this.byCharacter.get(character);
        if (known) known.push(name);
        else this.byCharacter.set(character, [name]);
      }
  }

  private put(name: string, leaf: SeedLeaf, rank: number): void {
    const known = this.byName.get(name) ?? [];
    const same = known.find((one) => one.leaf === leaf);
    if (same) same.rank = Math.max(same.rank, rank);
    else this.byName.set(name, [...known, { leaf, rank }]);
  }

  /** Whether a leaf of a label's name is written. */
  has({ name }: CategoryLabel): boolean {
    return namesIn(name).some((part) => this.byName.has(part));
  }

  /**
   * The leaves that share a name with a label; where none does, those that name it among their things or are spelt nearly so. Those
   * under another branch count less where the label's path is known.
   */
  likeLabel({ name, path }: CategoryLabel): LikeLeaf[] {
    const names = namesIn(name);
    const found = new Map<SeedLeaf, number>();
    const find = (leaf: SeedLeaf, likeness: number) => {
      const branched = likeness * branchFactor(leaf, path);
      if (branched > (found.get(leaf) ?? 0)) found.set(leaf, branched);
    };
    for (const [at, part] of names.entries())
      for (const { leaf, rank } of this.byName.get(part) ?? []) find(leaf, rank * (at === 0 ? 1 : 0.85));
    if (found.size === 0) for (const part of names) for (const leaf of this.byThing.get(part) ?? []) find(leaf, AS_THING);
    if (found.size === 0) for (const { leaf, likeness } of this.spelt(names)) find(leaf, AS_SPELT * likeness);
    return [...found].map(([leaf, likeness]) => ({ leaf, likeness }));
  }

  private spelt(names: readonly string[]): LikeLeaf[] {
    const found = new Map<SeedLeaf, number>();
    for (const name of names) {
      const characters = new Set(name);
      if (characters.size < 2) continue;
      const common = new Map<string, number>();
      for (const character of characters)
        for (const other of this.byCharacter.get(character) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      for (const [other, shared] of common) {
        const likeness = (2 * shared) / (characters.size + new Set(other).size);
        if (likeness < ALIKE) continue;
        for (const { leaf } of this.byName.get(other) ?? []) found.set(leaf, Math.max(likeness, found.get(leaf) ?? 0));
      }
    }
    const best = [...found].sort((a, b) => b[1] - a[1]).slice(0, MOST_ALIKE);
    return best.map(([leaf, likeness]) => ({ leaf, likeness }));
  }
}

const pairsIn = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))));

const ofBranch = new Map<readonly string[], ReadonlySet<string>>();

/** Leaves of one branch share its list of names. */
function pairsOfBranch(branch: readonly string[]): ReadonlySet<string> {
  const known = ofBranch.get(branch) ?? pairsIn(branch);
  ofBranch.set(branch, known);
  return known;
}

/** Namesakes in other branches are other goods: 手套 of a kitchen and 手套 to wear. */
function branchFactor(leaf: SeedLeaf, path: CategoryLabel['path']): number {
  if (path === null || path.length < 2) return 1;
  const branch = pairsOfBranch(leaf.branch);
  return [...pairsIn(path.slice(0, -1))].some((pair) => branch.has(pair)) ? 1 : 0.5;
}
