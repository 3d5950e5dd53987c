/**
 * Publishing and editing, each a document of its own. Source: facts on seller pages 2024–2026-10, confidence high.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';
import { pickFormModel } from './pick-form-model';

const formPages =
  /^(item\.upload\.taobao\.com\/sell\/v2\/(publish|draft)|sell\.publish\.tmall\.com\/tmall\/(publish|itemEdit))\.htm/;
const categoryPages = /^(item\.upload\.taobao\.com\/sell|sell\.publish\.tmall\.com\/tmall)\/ai\/category\.htm/;

const asked = (type: string) =>
  new RegExp(`^(item\\.upload\\.taobao|sell\\.publish\\.tmall)\\.com/.*asyncOpt\\.htm\\?(.*&)?optType=${type}\\b`, 'i');

export const publishAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: ['item.upload.taobao.com', 'sell.publish.tmall.com'],
  pages: ['https://item.upload.taobao.com/sell/*', 'https://sell.publish.tmall.com/tmall/*'],
  endpoints: [
    {
      id: 'category-search',
      pages: categoryPages,
      request: asked('retrievalDataAsyncOpt'),
      hasRequestBody: false,
    },
    {
      id: 'category-children',
      pages: categoryPages,
      request: asked('categorySelectChildren'),
      hasRequestBody: false,
    },
  ],
  globals: ['__SELL_STATE__', 'Json', 'Json2'].map((name) => ({ name, pages: formPages, pick: pickFormModel })),
};
