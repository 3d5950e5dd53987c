const parted = (text: string) => text.split(/\s+/).filter((part) => part !== '');

/**
 * Every head with every tail as one list of words, but for those which mean something else; all are parted by blanks, a
 * `-` is nothing.
 */
export function spell(heads: string, tails: string, without = ''): string {
  const others = new Set(parted(without));
  return parted(heads)
    .flatMap((head) => parted(tails).map((tail) => `${head}${tail}`.replaceAll('-', '')))
    .filter((word) => !others.has(word))
    .join(' ');
}
