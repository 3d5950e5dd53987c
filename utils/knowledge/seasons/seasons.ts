/** When goods of a season are looked for, `MM-DD`, both ends included; the window may run over the end of the year. */
export interface SeasonWindow {
  from: string;
  to: string;
}

/**
 * When a title may name a season without looking stale: from the first buyers to the last, with some five weeks more on
 * both ends for shops that list early and for the south, where summer lasts longer. Weather decides; *house choice*,
 * set by hand so that only what is plainly out of season is told.
 */
export const seasonWindows: Readonly<Record<string, SeasonWindow>> = {
  spring: { from: '12-15', to: '06-20' },
  summer: { from: '01-20', to: '10-20' },
  autumn: { from: '05-25', to: '12-25' },
  winter: { from: '07-20', to: '04-05' },
};

/** Parts of a season, which are over sooner, and the months they are looked for: 早春, 初秋. *House choice*. */
export const seasonParts: readonly { words: RegExp; window: SeasonWindow }[] = [
  { words: /^(?:早春|初春|开春|阳春|暖春)/, window: { from: '12-15', to: '05-10' } },
  { words: /^初夏/, window: { from: '02-15', to: '07-31' } },
  { words: /^(?:早秋|初秋|入秋)/, window: { from: '06-15', to: '11-05' } },
  { words: /^(?:初冬|入冬)/, window: { from: '08-15', to: '01-10' } },
];

/** Trades whose goods change with the season. *House choice*. */
export const seasonalTrades: ReadonlySet<string> = new Set([
  'womenswear',
  'menswear',
  'childrenswear',
  'underwear',
  'shoes',
  'accessories',
  'textiles',
]);

/** Where a title names spring with summer, this says that summer is meant. *House choice*. */
export const thinGoods = /薄款|轻薄|短袖|冰丝|凉感|防晒|无袖|吊带/;

/** Words so much of one season that goods of any trade are out of season with them. *House choice*. */
export const strongSeasons = /盛夏|炎夏|酷夏|酷暑|炎炎夏日|三伏|仲夏|隆冬|严冬|寒冬|数九/;

/** Titles that sell out of season on purpose, or where it is always warm. */
export const outOfSeasonOnPurpose = /反季|清仓|断码|尾货|捡漏|四季|南方|海南|三亚|东南亚|热带|出国|度假/;
