import type { SiteAddresses } from '@/utils/reading/addresses';

/** 京麦's shell and its product pages. Source: facts on JD 2.0–2.2, 2026-08, confidence high. */
export const waresAddresses: SiteAddresses = {
  id: 'jd',
  hosts: ['shop.jd.com', 'wares-jdm.jd.com', 'ware.shop.jd.com'],
  pages: ['https://shop.jd.com/jdm/*', 'https://wares-jdm.jd.com/*', 'https://ware.shop.jd.com/*'],
  isInFrames: true,
  endpoints: [
    {
      id: 'product-list',
      // Also where the list is one view of a document that began as another.
      pages: /^(wares-jdm|ware\.shop|shop)\.jd\.com\//,
      request:
        /^(sff\.jd\.com\/api\?.*\bapi=[\w.]*(queryValidProductList|queryWareList)|ware\.shop\.jd\.com\/rest\/ware\/list\/(search|manage))/i,
      hasRequestBody: false,
    },
  ],
  globals: [],
};
