/**
 * Where the Taobao and Tmall seller pages live and which of their answers may be copied. Kept free of imports other
 * than types: the network tap carries this file into the page, so every byte counts.
 * Source: facts on seller pages 2024–2026-10, confidence high unless said.
 */
import type { SiteAddresses } from '../addresses';

const shell = ['myseller.taobao.com', 'qn.taobao.com'];
const publish = ['item.upload.taobao.com', 'sell.publish.tmall.com'];

export const taobaoAddresses = {
  id: 'taobao',
  pages: [
    ...shell.map((host) => `https://${host}/home.htm/*`),
    'https://item.upload.taobao.com/sell/*',
    'https://sell.publish.tmall.com/tmall/*',
  ],
  endpoints: [
    {
      id: 'item-table',
      pages: /^(myseller|qn)\.taobao\.com\/home\.htm\//,
      // One API carries every operation of the item manager; only the request body tells which, so it is copied too.
      request: /^h5api\.m\.(taobao|tmall)\.com\/h5\/mtop\.(taobao|tmall)\.sell\.pc\.manage\.async\b/i,
      hasRequestBody: true,
    },
    {
      id: 'category-search',
      pages: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/(sell|tmall)\/ai\/category\.htm/,
      request: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/.*asyncOpt\.htm\?(.*&)?optType=retrievalDataAsyncOpt\b/i,
      hasRequestBody: false,
    },
    {
      id: 'category-children',
      pages: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/(sell|tmall)\//,
      request: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/.*asyncOpt\.htm\?(.*&)?optType=categorySelectChildren\b/i,
      hasRequestBody: false,
    },
  ],
  hosts: [...shell, ...publish],
} as const satisfies SiteAddresses;
