import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { searchAddresses } from '@/utils/sites/taobao/addresses-search';
import { taobaoSearch } from '@/utils/sites/taobao/search';

export default defineContentScript({
  matches: [...searchAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, taobaoSearch, []),
});
