import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { marketingAddresses } from '@/utils/sites/jd/addresses-marketing';
import { jdMarketing } from '@/utils/sites/jd/marketing';

export default defineContentScript({
  matches: [...marketingAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => runSite(context, jdMarketing, []),
});
