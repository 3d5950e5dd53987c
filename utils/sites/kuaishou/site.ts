import { defineSite } from '@/utils/reading/define-site';
import { kuaishouAddresses } from './addresses';

/** 快手小店 product manager. */
export const kuaishou = defineSite({ addresses: kuaishouAddresses, pages: [] });
