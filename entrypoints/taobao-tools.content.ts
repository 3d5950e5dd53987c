import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { shellAddresses } from '@/utils/sites/taobao/addresses-shell';
import { taobaoTools } from '@/utils/sites/taobao/shell-tools';

/** Brings its pages along; the shell's other script reads the document. */
export default defineContentScript({
  matches: [...shellAddresses.pages],
  runAt: 'document_start',
  main: () => offerPages(taobaoTools.pages),
});
