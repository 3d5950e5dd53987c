import type { SiteAddresses } from '@/utils/reading/addresses';

/** 小红书千帆 product manager. Source: facts on Xiaohongshu, 2026, confidence medium. */
export const xiaohongshuAddresses: SiteAddresses = {
  id: 'xiaohongshu',
  hosts: ['ark.xiaohongshu.com'],
  pages: ['https://ark.xiaohongshu.com/app-item/*'],
  endpoints: [
    {
      id: 'item-list',
      pages: /^ark\.xiaohongshu\.com\/app-item\/list\b/,
      request: /^\w+\.xiaohongshu\.com\/api\/edith\/product\/search_item(_v\d+)?(\?|$)/,
      hasRequestBody: false,
    },
  ],
  globals: [],
};
