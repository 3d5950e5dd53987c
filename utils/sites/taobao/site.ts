import { defineSite } from '@/utils/reading/define-site';
import { taobaoAddresses } from './addresses';
import { taobaoPublish } from './publish';
import { taobaoSearch } from './search';
import { taobaoShell } from './shell';
import { taobaoTools } from './shell-tools';

/**
 * Taobao and Tmall: one shell, two kinds of shop. Its parts are also sites of their own, so that none carries the
 * others' readers into the page.
 */
export const taobao = defineSite({
  addresses: taobaoAddresses,
  pages: [...taobaoShell.pages, ...taobaoTools.pages, ...taobaoPublish.pages, ...taobaoSearch.pages],
});
