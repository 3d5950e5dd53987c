import type { SiteAddresses } from '@/utils/reading/addresses';

/** 营销中心, mostly a frame inside 京麦. Its answers are not known. Source: facts on JD 2.3, 2026-04…2026-08, confidence medium. */
export const marketingAddresses: SiteAddresses = {
  id: 'jd',
  hosts: ['mc.jd.com'],
  pages: ['https://mc.jd.com/*'],
  isInFrames: true,
  endpoints: [],
  globals: [],
};
