import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { jdAddresses } from '@/utils/sites/jd/addresses';
import { jd } from '@/utils/sites/jd/site';

export default defineContentScript({
  matches: [...jdAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => runSite(context, jd, []),
});
