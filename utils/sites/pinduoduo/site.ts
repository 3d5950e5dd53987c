import { defineSite } from '@/utils/reading/define-site';
import { pinduoduoActivities } from './activities';
import { pinduoduoAddresses } from './addresses';
import { pinduoduoDataCentre } from './data-centre';
import { pinduoduoGoods } from './goods';

/** 拼多多商家后台: one document for all pages, their readers in three scripts. */
export const pinduoduo = defineSite({
  addresses: pinduoduoAddresses,
  pages: [...pinduoduoGoods.pages, ...pinduoduoActivities, ...pinduoduoDataCentre],
});
