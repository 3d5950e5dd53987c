import { defineSite } from '@/utils/reading/define-site';
import { taobaoAddresses } from './addresses';
import { taobaoPublish } from './publish';
import { taobaoShell } from './shell';

/**
 * Taobao and Tmall: one shell, two kinds of shop. Shell and publish pages are also sites of their own, so that neither
 * carries the other's readers into the page.
 */
export const taobao = defineSite({ addresses: taobaoAddresses, pages: [...taobaoShell.pages, ...taobaoPublish.pages] });
