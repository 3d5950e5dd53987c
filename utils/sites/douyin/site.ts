import { defineSite } from '@/utils/reading/define-site';
import { douyinAddresses } from './addresses';

/** 抖店 and 电商罗盘. */
export const douyin = defineSite({ addresses: douyinAddresses, pages: [] });
