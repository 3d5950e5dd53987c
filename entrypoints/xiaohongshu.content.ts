import { defineContentScript } from 'wxt/utils/define-content-script';
import { rowMarks } from '@/utils/in-page/row-marks';
import { runSite } from '@/utils/in-page/run-site';
import { xiaohongshuAddresses } from '@/utils/sites/xiaohongshu/addresses';
import { xiaohongshu } from '@/utils/sites/xiaohongshu/site';

export default defineContentScript({
  matches: [...xiaohongshuAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, xiaohongshu, [rowMarks]),
});
