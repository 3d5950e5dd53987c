import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { titleBadge } from '@/utils/in-page/title-badge';
import { waresAddresses } from '@/utils/sites/jd/addresses-wares';
import { jdWares } from '@/utils/sites/jd/wares';

export default defineContentScript({
  matches: [...waresAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => runSite(context, jdWares, [rowMarks, titleBadge]),
});
