import { definePage } from '@/utils/reading/define-page';
import { trafficDays } from '../readers/traffic-days';

/** 流量解析: one keyword's market, day by day. What is drawn is a chart, so there is nothing to fall back to. */
export const searchTerms = definePage({
  kind: 'search-terms',
  address: /^one\.alimama\.com\/[^#]*#!\/insight\/search\/traffic-analysis/,
  readers: [trafficDays],
  isReady: () => true,
});
