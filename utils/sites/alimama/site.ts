import { defineSite } from '@/utils/reading/define-site';
import { alimamaAddresses } from './addresses';

/** 阿里妈妈: 万相台 reports, 淘宝客 and the live console. */
export const alimama = defineSite({ addresses: alimamaAddresses, pages: [] });
