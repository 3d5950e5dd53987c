/** The older end points had one path per list; modifiers were attributes there. */
const OLD = new Map([
  ['attr', 'prop'],
  ['search', 'search'],
  ['core', 'core'],
  ['tail', 'tail'],
  ['brand', 'brand'],
]);
const KINDS = /^(search|trend|core|prop)$/i;
const RANKS = /^(hot|soar)$/i;

/**
 * Which list of market terms a request is for: 搜索词, 趋势词, 核心词, 修饰词 by 热搜 or 飙升, as `list-search-hot` with the
 * category the list is of; null where the request does not tell. The same word is another thing as a core word than as a
 * search term. Source: facts 1.5, 2026-10, high; parameter names medium, so values are looked for under any name.
 */
export function termList(url: URL, path: string): string | null {
  // What the operator typed may be any word.
  const values = [...url.searchParams].flatMap(([name, value]) => (/^key_?word$/i.test(name) ? [] : [value]));
  const old = /\/industry\/([a-z]+)Word/.exec(url.pathname)?.[1];
  const kind = values.find((value) => KINDS.test(value)) ?? (old && OLD.get(old));
  const told = values.find((value) => RANKS.test(value));
  const rank = told ?? (/soarList/.test(path) ? 'soar' : /hotList/.test(path) ? 'hot' : null);
  if (!kind || !rank) return null;
  const category = url.searchParams.get('cateId') ?? '';
  // What the older lists hold are indices, which the ranges of today's must not be compared with.
  return [old ? 'index' : 'list', kind, rank, ...(/^[1-9]\d*$/.test(category) ? [category] : [])].join('-').toLowerCase();
}
