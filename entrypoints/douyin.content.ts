import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { titleBadge } from '@/utils/in-page/title-badge';
import { shopAddresses } from '@/utils/sites/douyin/addresses-shop';
import { douyinGoods } from '@/utils/sites/douyin/goods';

export default defineContentScript({
  matches: [...shopAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, douyinGoods, [rowMarks, titleBadge]),
});
