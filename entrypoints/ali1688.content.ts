import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { ali1688Addresses } from '@/utils/sites/ali1688/addresses';
import { ali1688 } from '@/utils/sites/ali1688/site';

export default defineContentScript({
  matches: [...ali1688Addresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, ali1688, [rowMarks]),
});
