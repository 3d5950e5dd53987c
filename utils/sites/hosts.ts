import { taobaoAddresses } from './taobao/addresses';

/** Every site's addresses, in the order the settings page lists them. */
export const siteAddresses = [taobaoAddresses];

/** Match patterns the manifest asks for: the seller pages named in the README and nothing else. */
export const sitePermissions = siteAddresses.flatMap(({ pages }) => [...pages]);

/** Origins on which the drawer (an extension page in a frame) may be shown. */
export const overlayOrigins = siteAddresses.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
