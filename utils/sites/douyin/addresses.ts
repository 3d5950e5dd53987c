import type { SiteAddresses } from '@/utils/reading/addresses';

/** 抖店 and 电商罗盘. Source: facts on Douyin, 2026-09, confidence high. */
export const douyinAddresses: SiteAddresses = {
  id: 'douyin',
  hosts: ['fxg.jinritemai.com', 'compass.jinritemai.com'],
  pages: ['https://fxg.jinritemai.com/ffa/*', 'https://compass.jinritemai.com/shop*'],
  endpoints: [],
  globals: [],
};
