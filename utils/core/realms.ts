/**
 * Sites whose pages are about the shops of another site: what they show is kept under that site, so that one shop's
 * products, figures and advertisements meet.
 */
const realms: Readonly<Record<string, string>> = { sycm: 'taobao', alimama: 'taobao' };

/** The site under whose name a site's records are kept. */
export const realmOf = (site: string): string => realms[site] ?? site;
