import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Simplified form of each traditional character, one UTF-16 unit for one, so that offsets stay. Source: OpenCC's table,
 * 1.4.2, high.
 */
export const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .map((pair): [string, string] => {
      // Where several simplified forms are known, the first is the usual one.
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    })
    .filter(([from, to]) => from.length === 1 && to.length === 1),
);
