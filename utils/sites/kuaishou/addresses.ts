import type { SiteAddresses } from '@/utils/reading/addresses';

/** 快手小店 product manager. Source: facts on Kuaishou, 2026-09, confidence medium. */
export const kuaishouAddresses: SiteAddresses = {
  id: 'kuaishou',
  hosts: ['s.kwaixiaodian.com'],
  pages: ['https://s.kwaixiaodian.com/zone/*'],
  endpoints: [],
  globals: [],
};
