import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { fromSycm } from '../from-sycm';
import { readGroups } from './read-groups';

/** What the growth factors name themselves; any other figure beside one of them is of that part of the shop only. */
const FACTORS = /^(totalPromoSpend|clicks|tROI|(newPortal|portal)AdPayAmt|portalLivePayAmt|newItmPayAmt|mbrPayAmt)$/;
const factorWords = Object.fromEntries(Object.entries(sycmShop.codes).filter(([code]) => FACTORS.test(code)));

/** Cards and 30-day trends of the home page: the shop, its peers' average and best (facts 1.2, high). */
export const shopFigures = fromSycm({
  id: 'shop-figures',
  endpoint: 'shop-figures',
  read: (told) => readGroups(told, { kind: 'shop' }, told.url.pathname.includes('/grow/factor/') ? factorWords : sycmShop.codes),
});
