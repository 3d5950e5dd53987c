import { defineSite } from '@/utils/reading/define-site';
import { sycmAddresses } from './addresses';
import { sycmItemPages } from './item-pages';
import { sycmMarketPages } from './market-pages';
import { sycmShopPages } from './shop-pages';

/** 生意参谋, the data centre of Taobao and Tmall shops. */
export const sycm = defineSite({
  addresses: sycmAddresses,
  pages: [...sycmShopPages.pages, ...sycmItemPages, ...sycmMarketPages],
});
