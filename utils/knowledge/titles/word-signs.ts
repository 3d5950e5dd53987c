/**
 * Closed sets of signs that tell where a word ends or that something only looks like a word. Written by hand from how
 * titles are put together (grammar, not vocabulary). *House choice* throughout.
 */

/** One-character words which stand between other words without belonging to either. */
export const looseCharacters: ReadonlySet<string> = new Set('男女的和与及或款送');

/** Characters which open the next word rather than close the one before: `连衣裙 大码`, `衬衫 短袖`, `床垫 加厚`. */
export const openingCharacters: ReadonlySet<string> = new Set('新大小中高低长短薄厚软硬春夏秋冬潮纯真加防超双全可带不无免');

/** Numerals before a measure word. */
export const numerals: ReadonlySet<string> = new Set('一二两三四五六七八九十百千几半多每');

/** Measure words; `两件 … 两件` counts goods, it does not repeat a word. */
export const measures: ReadonlySet<string> = new Set('个只件条双套盒袋瓶片支包张台把块对本组箱斤克米寸升年月天次代层');

/** Units of measure, sizes and joining words in Latin letters: they repeat because the thing measured repeats. */
export const latinSmallWords: ReadonlySet<string> = new Set(
  'mm cm dm kg mg ml cl oz lb inch pcs pack set gb tb mb mah hz khz mhz ghz rpm xxs xxl xxxl for and the with pro max plus mini ultra lite air'.split(
    ' ',
  ),
);

/** What may follow a year that is written as a word of its own: `2024新款`, `2024夏季`. */
export const afterYear: ReadonlySet<string> = new Set('年款新春夏秋冬');
