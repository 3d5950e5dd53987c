import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { shellAddresses } from '@/utils/sites/taobao/addresses-shell';
import { taobaoShell } from '@/utils/sites/taobao/shell';

export default defineContentScript({
  matches: [...shellAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, taobaoShell, [rowMarks]),
});
