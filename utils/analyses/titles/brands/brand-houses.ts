import { houses } from '@/utils/knowledge/titles/brands/houses';
import { squash } from './squash';

interface Houses {
  /** By name, all names of its house. */
  names: ReadonlyMap<string, readonly string[]>;
  /** The first two characters of every name. */
  starts: ReadonlySet<string>;
}

let table: Houses | null = null;

function tableOfHouses(): Houses {
  if (table) return table;
  const lines = houses.trim().split('\n');
  const names = new Map(
    lines
      .map((line) => line.split(' ').map(squash))
      .flatMap((house) => house.map((name): [string, readonly string[]] => [name, house])),
  );
  table = { names, starts: new Set([...names.keys()].map((name) => name.slice(0, 2))) };
  return table;
}

const houseOf = (name: string): readonly string[] => tableOfHouses().names.get(name) ?? [];

/** Whether a well-known brand's name begins with these two characters. */
export const mayBeginBrand = (two: string): boolean => tableOfHouses().starts.has(two);

/** Whether a squashed name is a well-known brand's. */
export const isWellKnown = (name: string): boolean => houseOf(name).length > 0;

/** Whether a squashed name is in Latin letters. */
export const isLatinName = (name: string): boolean => /^[a-z0-9]+$/.test(name);

const holdsOther = (a: string, b: string) => a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));

/** Whether two squashed names are the same brand's or the same owner's: one holds the other or a name of its house. */
export const areOneBrand = (a: string, b: string): boolean =>
  holdsOther(a, b) || houseOf(b).some((name) => holdsOther(a, name)) || houseOf(a).some((name) => holdsOther(b, name));

/** Whether it is known how a brand is called in the other's script, so that another name there is another brand's. */
export const isCalledInScriptOf = (brand: string, other: string): boolean =>
  houseOf(brand).some((name) => isLatinName(name) === isLatinName(other));
