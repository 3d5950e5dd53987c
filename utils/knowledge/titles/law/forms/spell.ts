const parted = (text: string) => text.split(/\s+/).filter((part) => part !== '');

/** Every head with every tail as one list of words; both are parted by blanks, a `-` is nothing. */
export const spell = (heads: string, tails: string): string =>
  parted(heads)
    .flatMap((head) => parted(tails).map((tail) => `${head}${tail}`.replaceAll('-', '')))
    .join(' ');
