import type { SiteAddresses } from '@/utils/reading/addresses';

/** 阿里妈妈: 万相台 reports, 淘宝客 and the live console. Source: facts on advertising, 2026-09, confidence high. */
export const alimamaAddresses: SiteAddresses = {
  id: 'alimama',
  hosts: ['one.alimama.com', 'ad.alimama.com', 'liveplatform.taobao.com'],
  pages: ['https://one.alimama.com/*', 'https://ad.alimama.com/portal/*', 'https://liveplatform.taobao.com/*'],
  endpoints: [],
  globals: [],
};
