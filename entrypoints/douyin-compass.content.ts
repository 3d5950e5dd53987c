import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { compassAddresses } from '@/utils/sites/douyin/addresses-compass';
import { douyinCompassPages } from '@/utils/sites/douyin/compass';

export default defineContentScript({
  matches: [...compassAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, douyinCompassPages, []),
});
