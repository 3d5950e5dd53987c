/** How goods lean on a brand that is not their own. Own knowledge, 2026-11, *house choice*. */

/** Measures itself by another brand; `B` stands for the brand. */
export const comparisons = [
  '媲美B',
  '赶超B',
  '超越B',
  '吊打B',
  '秒杀B',
  '堪比B',
  '胜过B',
  '比肩B',
  '完胜B',
  '碾压B',
  '好过B',
  '不输B',
  '平替B',
  'B平替',
  'B的平替',
  'B级别',
  'B品质',
  '平价B',
  '不逊B',
  '不逊于B',
  '不亚于B',
  '吊锤B',
  '直逼B',
  '对标B',
  '看齐B',
  '叫板B',
  '超过B',
  '胜似B',
  '好比B',
  '不比B差',
  '比B还',
  '比B更',
  '比B都',
  '比B好用',
  '比B更好',
  'B替代品',
  'B替代款',
  'B平价替代',
  'B的替代',
  'B同级',
  'B同等',
  'B同档次',
] as const;

/**
 * Leans on another brand: its quality, its make, its ingredients. Judged only where the own brand is known, for of their own
 * goods makers say the same.
 */
export const leanings =
  /^(?:兼容(?=.*(?:积木|拼装|玩具|益智|颗粒|拼插))|华强北|原单|大牌|贵妇|工艺款)|^(?:的|家)?(?:原装|原厂|同等?|同级|同一)?(?:品质|质感|质量|同?成分|同?配方|同?工艺|同?技术|同?标准|级别?|风味|口感|味道|香型|手感|音质|替代|平替|代替|同厂|同源|同工厂|版型|剪裁|设计感?|外观|外形|外型|同?造型|系(?![列统带绳])|小样|走秀|秀款|图案|周边|配色|色号|仿|复刻|高仿|类似|那种|感觉|风格?|风|系列款?|经典款|当家款)|^[\u4e00-\u9fa5]{1,4}?(?:同款|平替|替代|代替|仿款|复刻)|^(?:毕利|经典|明星|爆品|拳头)?[\u4e00-\u9fa5]{0,2}款/;

/** A model of another brand as a style: New Balance 574款. No year. */
export const numberedStyle = /^(?!20[0-3]\d)\d{3,4}款/;

/** A colour called by a house of luxury: 爱马仕橙. Read over the brand and what follows, folded. */
export const houseColours =
  /^(?:爱马仕|蒂芙尼|蒂凡尼|法拉利|香奈儿|迪奥|古驰|普拉达|芬迪|葆蝶家|lv|hermes|tiffany|gucci|dior|chanel|保时捷)(?:橙|蓝|红|绿|灰|白|黑|粉|棕|黄)(?!光|牙)/;

/** The same in front of the brand: 类B, 平价B, 国产B. */
export const leaningsBefore =
  /(?:平价|国产|小众版?|学生版|低配|高配|平替版?|类似?|像|仿佛|有如|如同|对标|对比|看齐|直逼|接近|比得上|不逊|不比|不亚于|吊锤|秒|叫板|挑战|致敬|模仿|参考|代替|替代|同?源自|出自|来自|贴牌|代工)$/;

/** Says that it copies another brand. */
export const copies = [
  '高仿B',
  '精仿B',
  '仿B',
  'B高仿',
  'B精仿',
  '复刻B',
  'B复刻',
  'B原单',
  'B尾单',
  'B尾货',
  'B代工',
  'B同厂',
  'B同款',
  'B同源',
  'B同工厂',
  '原单B',
  '外贸原单B',
  '山寨B',
  'B风格',
  'B款',
  'B代工厂',
  '莆田B',
  'B莆田',
  'B尾单正品',
  'B余单',
  'B撤柜',
  'B剪标',
  'B专柜剪标',
  '剪标B',
  'B外贸',
  '外贸B',
  'B同版',
  'B同模',
  'B同配方',
  'B同成分',
  'B公版',
  '致敬B',
  '顶级复刻B',
  '一比一B',
  '1比1B',
  '1:1B',
  'B一比一',
  'B1比1',
  'B1:1',
  'B风',
] as const;

/** The gravest copies: fail, whatever else the title says. */
export const plainCopies: ReadonlySet<string> = new Set([
  '高仿B',
  '精仿B',
  'B高仿',
  'B精仿',
  '山寨B',
  '仿B',
  '一比一B',
  '1比1B',
  '1:1B',
  'B一比一',
  'B1比1',
  'B1:1',
]);
