/** Which names stand once in a list: two rows of one name contradict each other, and nobody knows which is meant. */
export function onlyOnce(names: readonly (string | null)[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) === 1;
}
