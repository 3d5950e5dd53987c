/**
 * A title reduced to what makes it the same title: cards, detail pages and operators write it with other blanks, widths,
 * brackets and punctuation.
 */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
