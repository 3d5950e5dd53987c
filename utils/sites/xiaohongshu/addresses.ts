import type { SiteAddresses } from '@/utils/reading/addresses';

/** 小红书千帆 product manager. Source: facts on Xiaohongshu, 2026, confidence medium. */
export const xiaohongshuAddresses: SiteAddresses = {
  id: 'xiaohongshu',
  hosts: ['ark.xiaohongshu.com'],
  pages: ['https://ark.xiaohongshu.com/app-item/*'],
  endpoints: [],
  globals: [],
};
