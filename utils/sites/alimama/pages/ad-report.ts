import { definePage } from '@/utils/reading/define-page';
import { reportQuery } from '../readers/report-query';
import { reportRows, reportTable } from '../readers/report-table';

/** Reports of 万相台: account, campaigns, units, words, crowds, products, creatives. */
export const adReport = definePage({
  kind: 'ad-report',
  address: /^one\.alimama\.com\/[^#]*#!\/report\/(?!download)/,
  readers: [reportQuery, reportTable],
  isReady: (document) => reportRows(document).length > 0,
});
