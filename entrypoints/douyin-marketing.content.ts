import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { shopAddresses } from '@/utils/sites/douyin/addresses-shop';
import { douyinMarketing } from '@/utils/sites/douyin/marketing';

/** Brings its pages along; the site's other script reads the document. */
export default defineContentScript({
  matches: [...shopAddresses.pages],
  runAt: 'document_start',
  main: () => offerPages(douyinMarketing),
});
