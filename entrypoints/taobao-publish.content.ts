import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { titleBadge } from '@/utils/in-page/title-badge';
import { publishAddresses } from '@/utils/sites/taobao/addresses-publish';
import { taobaoPublish } from '@/utils/sites/taobao/publish';

export default defineContentScript({
  matches: [...publishAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, taobaoPublish, [titleBadge]),
});
