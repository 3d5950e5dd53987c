import { defineSite } from '@/utils/reading/define-site';
import { douyinAddresses } from './addresses';
import { douyinCompassPages } from './compass';
import { douyinGoods } from './goods';
import { douyinMarketing } from './marketing';

/** 抖店 and 电商罗盘: two hosts, the readers of the first in two scripts. */
export const douyin = defineSite({
  addresses: douyinAddresses,
  pages: [...douyinGoods.pages, ...douyinMarketing, ...douyinCompassPages.pages],
});
