/** More would not fit a sentence. *House choice*. */
const MOST_NAMED = 3;
const LONGEST_NAME = 12;

/** A few distinct things for a message's parameter: `a / b / c …`. */
export function listed(texts: readonly string[]): string {
  const names = [...new Set(texts)].map((text) => {
    const characters = Array.from(text);
    return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : text;
  });
  return names.slice(0, MOST_NAMED).join(' / ') + (names.length > MOST_NAMED ? ' …' : '');
}
