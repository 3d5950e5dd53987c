/**
 * Where the Taobao and Tmall seller pages live and which of their answers may be copied. Light on imports: the network
 * tap carries these files into the page, so every byte counts; each content script carries only its own part.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';
import { publishAddresses } from './addresses-publish';
import { searchAddresses } from './addresses-search';
import { shellAddresses } from './addresses-shell';

export const taobaoAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: [...shellAddresses.hosts, ...publishAddresses.hosts, ...searchAddresses.hosts],
  pages: [...shellAddresses.pages, ...publishAddresses.pages, ...searchAddresses.pages],
  endpoints: [...shellAddresses.endpoints, ...publishAddresses.endpoints, ...searchAddresses.endpoints],
  globals: publishAddresses.globals,
};
