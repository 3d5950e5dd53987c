import { isPlatform, type Platform } from './platforms';

/**
 * Sites whose pages are about the shops of another site: what they show is kept under that site, so that one shop's
 * products, figures and advertisements meet.
 */
const realms: Readonly<Record<string, string>> = { sycm: 'taobao', alimama: 'taobao' };

/** The site under whose name a site's records are kept. */
export const realmOf = (site: string): string => realms[site] ?? site;

/** Realms whose id is not their platform's, or that have two. The first is meant where a page does not tell. */
const platforms: Readonly<Record<string, readonly Platform[]>> = { taobao: ['taobao', 'tmall'], ali1688: ['1688'] };

/** Whether records of a platform may be kept under a realm. */
export const isPlatformOf = (realm: string, platform: Platform): boolean =>
  platforms[realm]?.includes(platform) ?? platform === realm;

/** The platform of a site's shops; Taobao's where pages are also Tmall's. Null for a site that is none of ours. */
export function platformOf(site: string): Platform | null {
  const realm = realmOf(site);
  const [platform = realm] = platforms[realm] ?? [];
  return isPlatform(platform) ? platform : null;
}

/** The realm a platform's shops are kept under. */
export const siteOfPlatform = (platform: Platform): string =>
  Object.keys(platforms).find((realm) => platforms[realm]?.includes(platform)) ?? platform;
