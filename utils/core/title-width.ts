import type { Platform } from './platforms';

/**
 * How wide a title is in the platform's own units.
 *
 * Taobao, Tmall, PDD, JD and Douyin count a Han character as 2 and a half-width one as 1; the WeChat-like shops count
 * characters. Source: page counters (10 Han + 1 blank shows 21/60) and help texts 2022-08…2026-10; the value of
 * characters between U+0080 and U+2FFF is disputed there, code points up to U+00FF count 1 here (house choice).
 * The page's own counter always wins over this estimate.
 */
export function titleWidth(title: string, platform: Platform): number {
  const wide = platform === 'kuaishou' || platform === 'xiaohongshu' ? 1 : 2;
  let units = 0;
  for (const character of title) units += (character.codePointAt(0) ?? 0) <= 0xff ? 1 : wide;
  return units;
}
