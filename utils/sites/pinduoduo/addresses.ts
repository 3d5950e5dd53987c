import type { SiteAddresses } from '@/utils/reading/addresses';

/** 拼多多商家后台. Source: facts on Pinduoduo, 2026-10, confidence high. */
export const pinduoduoAddresses: SiteAddresses = {
  id: 'pinduoduo',
  hosts: ['mms.pinduoduo.com'],
  pages: [
    'https://mms.pinduoduo.com/goods/*',
    'https://mms.pinduoduo.com/act/*',
    'https://mms.pinduoduo.com/act-bidding/*',
    'https://mms.pinduoduo.com/activity*',
    'https://mms.pinduoduo.com/sycm/*',
  ],
  endpoints: [],
  globals: [],
};
