/** The fewest characters to insert, delete or replace so that `word` comes about somewhere in `text`. */
export function leastEdits(word: string, text: string): number {
  const wanted = [...word];
  const given = [...text];
  // Row by row over the word; the first row is free, since the word may begin anywhere.
  let row = new Array<number>(given.length + 1).fill(0);
  wanted.forEach((character, at) => {
    row = nextRow(row, given, character, at + 1);
  });
  return Math.min(...row);
}

/** The edit distance between two texts in code points. */
export function editDistance(from: string, to: string): number {
  const given = [...from];
  let row = Array.from({ length: given.length + 1 }, (_, at) => at);
  [...to].forEach((character, at) => {
    row = nextRow(row, given, character, at + 1);
  });
  return row.at(-1) ?? 0;
}

function nextRow(row: readonly number[], given: readonly string[], character: string, first: number): number[] {
  const next = [first];
  for (let at = 1; at < row.length; at++) {
    const replaced = (row[at - 1] ?? 0) + (given[at - 1] === character ? 0 : 1);
    next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
  }
  return next;
}
