import { defineSite } from '@/utils/reading/define-site';
import { jdAddresses } from './addresses';

/** 京东: 京麦, product pages, marketing centre and 商智, partly frames inside one another. */
export const jd = defineSite({ addresses: jdAddresses, pages: [] });
