import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { alimamaAddresses } from '@/utils/sites/alimama/addresses';
import { alimama } from '@/utils/sites/alimama/site';

export default defineContentScript({
  matches: [...alimamaAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, alimama, []),
});
