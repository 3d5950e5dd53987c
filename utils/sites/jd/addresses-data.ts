import type { SiteAddresses } from '@/utils/reading/addresses';

/** 商智 under its new and its old host; its answers come from a gateway. Source: facts on JD 2.4, 2026-06…2026-08, confidence high. */
export const dataAddresses: SiteAddresses = {
  id: 'jd',
  hosts: ['jdsz.jd.com', 'sz.jd.com'],
  pages: ['https://jdsz.jd.com/*', 'https://sz.jd.com/*'],
  isInFrames: true,
  endpoints: [
    {
      id: 'sz',
      pages: /^(jd)?sz\.jd\.com\/(szweb|sz)\/view\//,
      request:
        /^(szgateway|(jd)?sz)\.jd\.com\/(api\/lowcode|\w+ajax|sz\/api)\/(?!.*export).*(summary|analysis|trade|product|flow|source|channel|industry|marketing|promotion|categor).*\.ajax/i,
      // The days asked for stand in the query or in the body.
      hasRequestBody: true,
    },
  ],
  globals: [],
};
