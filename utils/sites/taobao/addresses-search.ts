/** Search results as buyers see them. Source: facts 5.2, 2024-12…2026-04, confidence high. */
import type { SiteAddresses } from '@/utils/reading/addresses';

export const searchAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: ['s.taobao.com'],
  pages: ['https://s.taobao.com/search*'],
  endpoints: [
    {
      id: 'search-results',
      pages: /^s\.taobao\.com\/search\b/,
      request: /^h5api\.m\.taobao\.com\/h5\/mtop\.relationrecommend\.wirelessrecommend\.recommend\b/i,
      hasRequestBody: true,
    },
  ],
  globals: [],
};
