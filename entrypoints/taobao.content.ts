import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { taobaoAddresses } from '@/utils/sites/taobao/addresses';
import { taobao } from '@/utils/sites/taobao/site';

export default defineContentScript({
  matches: [...taobaoAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, taobao),
});
