import type { SiteAddresses } from '@/utils/reading/addresses';

/** 生意参谋, the data centre of Taobao and Tmall shops. Source: facts on metrics, 2026-10, confidence high. */
export const sycmAddresses: SiteAddresses = {
  id: 'sycm',
  hosts: ['sycm.taobao.com'],
  pages: [
    'https://sycm.taobao.com/portal/*',
    'https://sycm.taobao.com/flow/*',
    'https://sycm.taobao.com/cc/*',
    'https://sycm.taobao.com/mc/*',
    'https://sycm.taobao.com/datawar/*',
    'https://sycm.taobao.com/ipoll/*',
  ],
  endpoints: [],
  globals: [],
};
