import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { titleBadge } from '@/utils/in-page/title-badge';
import { publishPages } from '@/utils/sites/taobao/addresses';
import { taobaoPublish } from '@/utils/sites/taobao/publish';

export default defineContentScript({
  matches: publishPages,
  runAt: 'document_start',
  main: (context) => runSite(context, taobaoPublish, [titleBadge]),
});
