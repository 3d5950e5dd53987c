const number = '(?:\\d{1,3}|[一二两三四五六七八九十几半数百]+)';

/** Parts of claims that sellers put together freely, as sources of patterns over folded text. *House choice*. */
export const formParts = {
  number,
  /** How long or how often: 三天, 7日, 一个疗程. */
  span: `${number}\\s?(?:天|日|晚|夜|周|星期|个?月|个?疗程|小时|分钟|秒钟?|次(?!性))`,
  /** As little as that: 一支, 一抹. Not in digits, which count what is in the box. */
  dose: '(?:一|两|三|半)(?:支|瓶|盒|贴|抹|喷|擦|涂|敷|洗|片|粒|包|杯|口|勺|袋|滴|针|刷|用|吃|喝|泡|戴|穿|按|灸|熏|睡)',
  /** Between the effort and the effect: 三天|就, 7天|内快速. */
  soon: '\\s?(?:之?内|左右)?(?:就|即|便|能|可|立刻|立马|马上|立即|快速|迅速|轻松|明显|开始|彻底)?(?:能|可)?\\s?',
} as const;
