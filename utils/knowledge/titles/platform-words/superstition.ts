/** What PDD holds for superstition: 招财, 辟邪, 转运. Folded; flag `g`. *House choice*, 2026-11, low. */
export const superstition =
  /(?:辟邪|避邪|驱邪|镇宅|挡煞|化煞|旺(?:财|夫|运|桃花|宅)|招(?:财|桃花|贵人)|转运|开运|改运|风水)(?:辟邪|避邪|镇宅|招财|转运|开运|旺财|物件|神器|法器|符)|(?:辟邪|避邪|驱邪|化煞|改运|开光)(?!剑)/g;
