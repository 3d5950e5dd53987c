/**
 * The shell on `myseller` and `qn`: item manager and activities. Source: facts on seller pages 2024–2026-10, confidence
 * high.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';

export const shellAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com'],
  pages: ['https://myseller.taobao.com/home.htm/*', 'https://qn.taobao.com/home.htm/*'],
  endpoints: [
    {
      id: 'item-table',
      pages: /^(myseller|qn)\.taobao\.com\/home\.htm\/(SellManage|sell-manage-tm)\//,
      // One API carries every operation of the item manager; only the request body tells which, so it is copied too.
      request: /^h5api\.m\.(taobao|tmall)\.com\/h5\/mtop\.(taobao|tmall)\.sell\.pc\.manage\.async\b/i,
      hasRequestBody: true,
    },
  ],
  globals: [],
};
