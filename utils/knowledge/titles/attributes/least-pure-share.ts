/**
 * A title may call a fabric pure from this share on, in percent. Labelling standards ask for 100 with small tolerances
 * (GB/T 29862, medium); the trade sells 95 % with elastane as 纯棉, so only what is clearly mixed is told. *House choice*.
 */
export const leastPureShare = 90;
