import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { titleBadge } from '@/utils/in-page/title-badge';
import { pinduoduoAddresses } from '@/utils/sites/pinduoduo/addresses';
import { pinduoduoGoods } from '@/utils/sites/pinduoduo/goods';

export default defineContentScript({
  matches: [...pinduoduoAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, pinduoduoGoods, [rowMarks, titleBadge]),
});
