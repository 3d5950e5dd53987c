import type { SiteAddresses } from '@/utils/reading/addresses';

/** 1688 product manager. Source: facts on 1688, 2026, confidence medium. */
export const ali1688Addresses: SiteAddresses = {
  id: 'ali1688',
  hosts: ['offer.1688.com'],
  pages: ['https://offer.1688.com/offer/*'],
  endpoints: [
    {
      id: 'item-list',
      pages: /^offer\.1688\.com\/offer\/manage\.htm\b/,
      request: /^offer\.1688\.com\/offer\/manage_mini\.vm\b/,
      hasRequestBody: false,
    },
  ],
  globals: [],
};
