import type { SiteAddresses } from '@/utils/reading/addresses';
import { compassAddresses } from './addresses-compass';
import { shopAddresses } from './addresses-shop';

/** 抖店 and 电商罗盘. */
export const douyinAddresses: SiteAddresses = {
  id: 'douyin',
  hosts: [...shopAddresses.hosts, ...compassAddresses.hosts],
  pages: [...shopAddresses.pages, ...compassAddresses.pages],
  endpoints: [...shopAddresses.endpoints, ...compassAddresses.endpoints],
  globals: [],
};
