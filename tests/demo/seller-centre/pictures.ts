/** Outlines by first-level category: enough to tell products apart on a screenshot. */
const outlines: Record<string, string> = {
  '5001': '<path d="M22 42h56v34H22z M18 32h64v10H18z M40 52h20v8H40z"/>',
  '5002': '<path d="M26 32h40v38q0 8-8 8H34q-8 0-8-8z M66 40h8q8 0 8 10t-8 10h-8"/>',
  '5003': '<path d="M22 28h56v46H22z M30 28v46 M70 28v46 M22 66h56"/>',
  '5004': '<path d="M16 66V40q0-8 8-8h52q8 0 8 8v26z M16 66v10 M84 66v10 M26 44h20v10H26z M54 44h20v10H54z"/>',
  '5005': '<path d="M38 26h24l12 24H26z M50 50v24 M36 76h28"/>',
  '5006': '<path d="M14 66q2-22 20-22 8 0 14 10 8 8 30 8 8 0 8 8v4H14z"/>',
};
const papers = ['#f3e9dc', '#e3edf0', '#eee6ef', '#e6f0e4', '#f6e4e0', '#e9e9f4'];
const inks = ['#8a6d4b', '#3f7484', '#7a5787', '#4d7d46', '#a5584a', '#575a97'];

/** A drawing in the place of a product photograph; the category and number are part of the invented file name. */
export function pictureFor(path: string): string {
  const [, category = '5001', serial = '1'] = /O1CN01[CT](\d{4})\d*_(\d+)/.exec(path) ?? [];
  const shade = Number(serial) % papers.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200"><rect width="100" height="100" fill="${papers[shade]}"/><g fill="none" stroke="${inks[shade]}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">${outlines[category] ?? outlines['5001']}</g></svg>`;
}
