/**
 * The shell on `myseller` and `qn`: item manager, activities, coupons and experience scores. Source: facts on seller
 * pages 2024–2026-10, confidence high.
 */
import type { SiteAddresses } from '@/utils/reading/addresses';

const mtop = (api: string) => new RegExp(`^h5api\\.m\\.(taobao|tmall)\\.com/h5/mtop\\.${api}\\b`, 'i');
const page = (path: string) => new RegExp(`^(myseller|qn)\\.taobao\\.com/home\\.htm/${path}`);
export const shellAddresses: SiteAddresses = {
  id: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com'],
  pages: ['https://myseller.taobao.com/home.htm/*', 'https://qn.taobao.com/home.htm/*'],
  endpoints: [
    {
      id: 'item-table',
      pages: page('(SellManage|sell-manage-tm)/'),
      // One API carries every operation of the item manager; only the request body tells which, so it is copied too.
      request: mtop('(taobao|tmall)\\.sell\\.pc\\.manage\\.async'),
      hasRequestBody: true,
    },
    {
      id: 'item-scores',
      pages: page('voc(-tmall)?/'),
      request: mtop('alibaba\\.pxi\\.item\\.query'),
      hasRequestBody: true,
    },
    {
      id: 'services',
      pages: page('(starb/tmc-next/sale/seller/homepage\\.htm\\?(.*&)?tab=item\\b|coupon\\b|voc-tmall/serverReport)'),
      // What these pages ask of is not published: data services with a word of theirs in the name, none of them a chat.
      request:
        /^[\w.]+\.(taobao|tmall)\.com\/(?=h5\/mtop|[^?#]*\.(do|json)\b)(?![^?#]*(message|\.amp|\.im\.))[^?#]*(item|sign|apply|record|list|coupon|template|voc|nps|score|report|index|exper)/i,
      hasRequestBody: false,
    },
  ],
  globals: [],
};
