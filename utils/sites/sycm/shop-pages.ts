import { defineSite } from '@/utils/reading/define-site';
import { sycmAddresses } from './addresses';
import { shopOverview } from './pages/shop-overview';

/** The shop's own page; its script reads the document with what the others bring along. */
export const sycmShopPages = defineSite({ addresses: sycmAddresses, pages: [shopOverview] });
