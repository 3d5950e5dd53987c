import { defineSite } from '@/utils/reading/define-site';
import { pinduoduoAddresses } from './addresses';

/** 拼多多商家后台. */
export const pinduoduo = defineSite({ addresses: pinduoduoAddresses, pages: [] });
