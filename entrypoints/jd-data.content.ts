import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { dataAddresses } from '@/utils/sites/jd/addresses-data';
import { jdData } from '@/utils/sites/jd/data';

export default defineContentScript({
  matches: [...dataAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => runSite(context, jdData, []),
});
