import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { kuaishouAddresses } from '@/utils/sites/kuaishou/addresses';
import { kuaishou } from '@/utils/sites/kuaishou/site';

export default defineContentScript({
  matches: [...kuaishouAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, kuaishou, [rowMarks]),
});
