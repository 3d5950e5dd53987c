import { defineSite } from '@/utils/reading/define-site';
import { jdActivities } from './activities';
import { jdAddresses } from './addresses';
import { jdData } from './data';
import { jdForms } from './forms';
import { jdMarketPages } from './market';
import { jdWares } from './wares';

/**
 * 京东: 京麦, product pages, marketing centre and 商智, partly frames inside one another. Each host has content scripts of its
 * own, so that none carries the others' readers into the page.
 */
export const jd = defineSite({
  addresses: jdAddresses,
  pages: [...jdWares.pages, ...jdForms, ...jdActivities, ...jdData.pages, ...jdMarketPages],
});
