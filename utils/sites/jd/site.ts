import { defineSite } from '@/utils/reading/define-site';
import { jdAddresses } from './addresses';
import { jdData } from './data';
import { jdMarketing } from './marketing';
import { jdWares } from './wares';

/**
 * 京东: 京麦, product pages, marketing centre and 商智, partly frames inside one another. Each host's pages are also a site of
 * their own, so that none carries the others' readers into the page.
 */
export const jd = defineSite({ addresses: jdAddresses, pages: [...jdWares.pages, ...jdMarketing.pages, ...jdData.pages] });
