import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { douyinAddresses } from '@/utils/sites/douyin/addresses';
import { douyin } from '@/utils/sites/douyin/site';

export default defineContentScript({
  matches: [...douyinAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, douyin, []),
});
