/** Groups of which a title states one and then means no other; a text that names two is for both. *House choice*. */
const groups: readonly Readonly<Record<string, RegExp>>[] = [
  { female: /女|妈妈|孕|奶奶/, male: /男|爸爸|爷爷|先生/ },
  { child: /儿童|童|婴|宝宝|幼儿|少儿|小孩|孩子|新生儿/, grown: /成人|成年|大人|男士|女士|男人|女人/, old: /老年|老人/ },
];
const SEASONS = '春夏秋冬';
const ALL_YEAR = /四季|全季/;
/** Things named with a season they are not for. */
const NO_SEASON =
  /春卷|春联|春饼|春节|春晚|春笋|青春|夏威夷|华夏|夏洛|秋千|秋葵|秋裤|秋衣|千秋|冬瓜|冬笋|冬枣|冬菇|冬虫夏草|麦冬|忍冬/g;

function seasonsOf(folded: string): string[] {
  const text = folded.replace(NO_SEASON, '');
  return [...SEASONS].filter((season) => text.includes(season));
}

/** Whether a word says another sex, age or season than a title states. Both folded. */
export function contradicts(word: string, title: string): boolean {
  for (const group of groups) {
    const patterns = Object.values(group);
    const stated = patterns.filter((pattern) => pattern.test(title));
    const said = patterns.filter((pattern) => pattern.test(word));
    if (stated.length > 0 && said.length > 0 && !said.some((pattern) => stated.includes(pattern))) return true;
  }
  const stated = seasonsOf(title);
  if (stated.length === 0 || ALL_YEAR.test(title)) return false;
  const said = seasonsOf(word);
  return said.length > 0 && !said.some((season) => stated.includes(season));
}

/** What closes a word without changing what it says: 女士, 女款, 春季, 春天, 加厚款. */
const CLOSING = /[款式士生性季天版型用的]$/;

/** The part of a folded word that says it: two words with the same stem say the same. */
export const stemOf = (word: string): string => (word.length > 1 ? word.replace(CLOSING, '') : word);
