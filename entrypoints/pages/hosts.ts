import { hostName } from '@/components/shared/names';
import { siteAddresses } from '@/utils/sites/hosts';

/** Every host the extension may run on, with the name operators know it by. */
export const knownHosts = () => siteAddresses.flatMap(({ hosts }) => hosts.map((host) => ({ host, name: hostName(host) })));

/** The site a host belongs to, or null. */
export const siteOfHost = (host: string): string | null =>
  siteAddresses.find(({ hosts }) => hosts.some((one) => one === host))?.id ?? null;

/** Ids of all sites. */
export const knownSites = () => siteAddresses.map(({ id }) => id);
