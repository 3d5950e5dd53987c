/** A leaf category as platforms name it, with the words of titles that speak for it. No platform's id belongs to it. */
export interface SeedLeaf {
  /** The levels above it, from the first down. */
  branch: readonly string[];
  name: string;
  /** What other platforms call the same leaf. */
  otherNames: readonly string[];
  /** What sellers call goods of this leaf, the most telling first. Folded. */
  things: readonly string[];
  /** Words that make it likelier than its siblings without naming the thing. Folded. */
  hints: readonly string[];
}

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** Reads leaves written as `@ A > B` for a branch and `name=other name | things | hints`; a line that begins with a blank goes on. */
export function readLeaves(text: string): SeedLeaf[] {
  const leaves: SeedLeaf[] = [];
  let branch: string[] = [];
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    if (line.startsWith('@')) branch = line.slice(1).trim().split(' > ');
    else if (line.trim() !== '') {
      const [names = '', things, hints] = line.split('|');
      const [name = '', ...otherNames] = names.trim().split('=');
      leaves.push({ branch, name, otherNames, things: words(things), hints: words(hints) });
    }
  }
  return leaves;
}
