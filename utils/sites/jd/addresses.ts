import type { SiteAddresses } from '@/utils/reading/addresses';

const figurePages = /^(jd)?sz\.jd\.com\/(szweb|squidweb|sz)\/view\//;

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
  endpoints: [
    {
      id: 'product-list',
      // Also where the list is one view of a document that began as another.
      pages: /^(wares-jdm|ware\.shop|shop)\.jd\.com\//,
      request:
        /^(sff\.jd\.com\/api\?.*\bapi=[\w.]*(queryValidProductList|queryWareList)|ware\.shop\.jd\.com\/rest\/ware\/list\/(search|manage))/i,
      hasRequestBody: false,
    },
    {
      id: 'sz',
      pages: figurePages,
      // The days asked for stand in the query or in the body.
      request:
        /^(szgateway|(jd)?sz)\.jd\.com\/(api\/lowcode|\w+ajax|sz\/api)\/(?!.*export).*(summary|analysis|trade|product|flow|source|channel|industry|marketing|promotion|categor).*\.ajax/i,
      hasRequestBody: true,
    },
  ],
  globals: [],
};
