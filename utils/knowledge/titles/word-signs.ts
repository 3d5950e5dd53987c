/**
 * Closed sets of signs that tell where a word ends or that something only looks like a word. Written by hand from how
 * titles are put together (grammar, not vocabulary). *House choice* throughout.
 */

/** One-character words which stand between other words without belonging to either. */
export const looseCharacters: ReadonlySet<string> = new Set('男女的和与及或送');

/** Characters which open the next word rather than close the one before: `连衣裙 大码`, `衬衫 短袖`, `床垫 加厚`. */
export const openingCharacters: ReadonlySet<string> = new Set('新大小中高低长短薄厚软硬春夏秋冬潮纯真加防超双全可带不无免');

/** Characters which name the thing at the end of a word, and seldom begin one: 手机/壳, 化妆/台, 韩版/款. */
export const closingCharacters: ReadonlySet<string> = new Set(
  '领袖机器壳膜套盒箱袋包杯碗盘瓶桶锅壶灯车床桌椅凳柜架板布纸笔刀衣裤裙衫鞋袜帽表镜线绳带链贴片液霜膏粉油茶酒饼肉菜垫毯被枕巾帘墙门窗管卡屏款式型版装码号色味店家',
);

/** Numerals before a measure word. */
export const numerals: ReadonlySet<string> = new Set('一二两三四五六七八九十百千几半多每');

/** Units of measure, sizes and joining words in Latin letters: they repeat because the thing measured repeats. */
export const latinSmallWords: ReadonlySet<string> = new Set(
  'mm cm dm kg mg ml cl oz lb inch pcs pack set gb tb mb mah hz khz mhz ghz rpm xxs xxl xxxl for and the with pro max plus mini ultra lite air'.split(
    ' ',
  ),
);

/** What may follow a year that is written as a word of its own: `2024新款`, `2024夏季`. */
export const afterYear: ReadonlySet<string> = new Set('年款新春夏秋冬');
