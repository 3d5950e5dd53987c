import { definePage } from '@/utils/reading/define-page';
import { cpsOverview } from '../readers/cps-overview';

/** 淘宝客 as the merchant sees it: what the shop sold and paid for through the union. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^ad\.alimama\.com\/portal\/v2\//,
  readers: [cpsOverview],
  isReady: () => true,
});
