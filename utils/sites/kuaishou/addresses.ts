import type { SiteAddresses } from '@/utils/reading/addresses';

/** 快手小店 product manager. Source: facts on Kuaishou, 2026-09, confidence medium. */
export const kuaishouAddresses: SiteAddresses = {
  id: 'kuaishou',
  hosts: ['s.kwaixiaodian.com'],
  pages: ['https://s.kwaixiaodian.com/zone/*'],
  endpoints: [
    {
      id: 'shop-answers',
      pages: /^s\.kwaixiaodian\.com\/zone\/goods\/v1\/list\b/,
      // The list's own path is not known, only where all of them begin; what speaks of no product is left alone.
      request: /^s\.kwaixiaodian\.com\/rest\/app\/tts\/[^?]*(item|goods|product)/i,
      hasRequestBody: false,
    },
  ],
  globals: [],
};
