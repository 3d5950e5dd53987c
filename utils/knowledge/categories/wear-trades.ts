/** Trades whose goods are worn: where one of them names a noun, it is theirs. */
export const wearTrades: ReadonlySet<string> = new Set(['womenswear', 'menswear', 'childrenswear', 'underwear', 'shoes']);

/** Trades that name what is worn only in passing: 毛衣 is washed, 正装 is a full size. *House choice*. */
export const passingTrades: ReadonlySet<string> = new Set(['household', 'appliances', 'beauty', 'hardware', 'garden', 'pets']);

/** Nouns which beside another only say for what it is worn: 正装皮鞋. *House choice*. */
export const occasionNouns: ReadonlySet<string> = new Set(['正装', '职业装', '便装', '礼服', '工装']);

/** Last characters that tell one kind of wear from another. */
export const wearEnds: readonly string[] = ['裙', '裤', '鞋靴', '袜', '帽'];
