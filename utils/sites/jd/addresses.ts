/**
 * Where JD's seller pages live and which of their answers may be copied. Light on imports: the network tap carries these
 * files into the page; each content script carries only its own part.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';
import { dataAddresses } from './addresses-data';
import { marketingAddresses } from './addresses-marketing';
import { waresAddresses } from './addresses-wares';

/** 京东: 京麦, product pages, marketing centre and 商智, partly frames inside one another. */
export const jdAddresses: SiteAddresses = {
  id: 'jd',
  hosts: [...waresAddresses.hosts, ...marketingAddresses.hosts, ...dataAddresses.hosts],
  pages: [...waresAddresses.pages, ...marketingAddresses.pages, ...dataAddresses.pages],
  isInFrames: true,
  endpoints: [...waresAddresses.endpoints, ...dataAddresses.endpoints],
  globals: [],
};
