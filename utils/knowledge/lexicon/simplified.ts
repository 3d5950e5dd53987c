import pairs from 'opencc-js/dict/TSCharacters';

/** Simplified form of each traditional character, one code point for one. Source: OpenCC's table, 1.4.2, high. */
export const simplified: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => {
    // Where several simplified forms are known, the first is the usual one.
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  }),
);
