/**
 * Publishing and editing, each a document of its own. Source: facts on seller pages 2024–2026-10, confidence high.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';
import { pickFormModel } from './pick-form-model';

const formPages =
  /^(item\.upload\.taobao\.com\/sell\/v2\/(publish|draft)|sell\.publish\.tmall\.com\/tmall\/(publish|itemEdit))\.htm/;
const categoryPages = /^(item\.upload\.taobao\.com\/sell|sell\.publish\.tmall\.com\/tmall)\/ai\/category\.htm/;

export const publishAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: ['item.upload.taobao.com', 'sell.publish.tmall.com'],
  pages: ['https://item.upload.taobao.com/sell/*', 'https://sell.publish.tmall.com/tmall/*'],
  endpoints: [
    {
      id: 'categories',
      pages: categoryPages,
      // The search and the children of a node, one address for both.
      request:
        /^(item\.upload\.taobao|sell\.publish\.tmall)\.com\/.*asyncOpt\.htm\?(.*&)?optType=(retrievalDataAsyncOpt|categorySelectChildren)\b/i,
      hasRequestBody: false,
    },
  ],
  globals: ['__SELL_STATE__', 'Json', 'Json2'].map((name) => ({ name, pages: formPages, pick: pickFormModel })),
};
