import type { SiteAddresses } from '@/utils/reading/addresses';

/** 京东: 京麦, product pages, marketing centre and 商智, partly frames inside one another. Source: facts on JD, 2026-08, confidence high for products and 商智, medium for activities. */
export const jdAddresses: SiteAddresses = {
  id: 'jd',
  hosts: ['shop.jd.com', 'wares-jdm.jd.com', 'ware.shop.jd.com', 'mc.jd.com', 'jdsz.jd.com', 'sz.jd.com'],
  pages: [
    'https://shop.jd.com/jdm/*',
    'https://wares-jdm.jd.com/*',
    'https://ware.shop.jd.com/*',
    'https://mc.jd.com/*',
    'https://jdsz.jd.com/*',
    'https://sz.jd.com/*',
  ],
  isInFrames: true,
  endpoints: [],
  globals: [],
};
