import type { SiteAddresses } from '@/utils/reading/addresses';

/** The hash routes of 万相台: `#!/report/campaign?…`. */
const one = (route: string) => new RegExp(`^one\\.alimama\\.com/[^#]*#!/${route}`);

/** 阿里妈妈: 万相台 reports, 淘宝客 and the live console. Source: facts on advertising, 2026-09, confidence high. */
export const alimamaAddresses: SiteAddresses = {
  id: 'alimama',
  hosts: ['one.alimama.com', 'ad.alimama.com', 'liveplatform.taobao.com'],
  pages: ['https://one.alimama.com/*', 'https://ad.alimama.com/portal/*', 'https://liveplatform.taobao.com/*'],
  endpoints: [
    {
      id: 'report-query',
      pages: one('report/'),
      request: /^one\.alimama\.com\/report\/query(?:\/v\d+)?\.json/,
      // The conversion window and the days stand in the request only.
      hasRequestBody: true,
    },
    {
      id: 'traffic-days',
      pages: one('insight/search/traffic-analysis'),
      // Its name is not known: whatever this page asks of the insight services.
      request: /^one\.alimama\.com\/[^?#]*(insight|traffic|word)/i,
      hasRequestBody: true,
    },
    {
      id: 'cps-overview',
      pages: /^ad\.alimama\.com\/portal\/v2\//,
      request: /^ad\.alimama\.com\/openapi\/[^?#]*\/data\.home\.overview\.json/,
      hasRequestBody: false,
    },
    {
      id: 'live-data',
      pages: /^liveplatform\.taobao\.com\//,
      request: /^h5api\.m\.taobao\.com\/h5\/mtop\.taobao\.tblive\.portal\.live\.user\.assistant\.data\.get\b/i,
      hasRequestBody: true,
    },
  ],
  globals: [],
};
