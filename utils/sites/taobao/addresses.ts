/**
 * Where the Taobao and Tmall seller pages live and which of their answers may be copied. Light on imports: the network
 * tap carries this file into the page, so every byte counts.
 * Source: facts on seller pages 2024–2026-10, confidence high unless said.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';
import { pickFormModel } from './pick-form-model';

const shell = ['myseller.taobao.com', 'qn.taobao.com'];
const publish = ['item.upload.taobao.com', 'sell.publish.tmall.com'];
const formPages =
  /^(item\.upload\.taobao\.com\/sell\/v2\/(publish|draft)|sell\.publish\.tmall\.com\/tmall\/(publish|itemEdit))\.htm/;

const categoryPages = /^(item\.upload\.taobao\.com\/sell|sell\.publish\.tmall\.com\/tmall)\/ai\/category\.htm/;

/** The shell: item manager, activities. */
export const shellPages = shell.map((host) => `https://${host}/home.htm/*`);

/** Publishing and editing, each a document of its own. */
export const publishPages = ['https://item.upload.taobao.com/sell/*', 'https://sell.publish.tmall.com/tmall/*'];

export const taobaoAddresses = {
  id: 'taobao',
  hosts: [...shell, ...publish],
  pages: [...shellPages, ...publishPages],
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
      pages: categoryPages,
      request: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/.*asyncOpt\.htm\?(.*&)?optType=retrievalDataAsyncOpt\b/i,
      hasRequestBody: false,
    },
    {
      id: 'category-children',
      pages: categoryPages,
      request: /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/.*asyncOpt\.htm\?(.*&)?optType=categorySelectChildren\b/i,
      hasRequestBody: false,
    },
  ],
  globals: ['__SELL_STATE__', 'Json', 'Json2'].map((name) => ({ name, pages: formPages, pick: pickFormModel })),
} as const satisfies SiteAddresses;
