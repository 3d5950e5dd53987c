import { defineSite } from '@/utils/reading/define-site';
import { xiaohongshuAddresses } from './addresses';
import { itemList } from './pages/item-list';

/** 小红书千帆 product manager. */
export const xiaohongshu = defineSite({ addresses: xiaohongshuAddresses, pages: [itemList] });
