import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { pinduoduoActivities } from '@/utils/sites/pinduoduo/activities';
import { pinduoduoAddresses } from '@/utils/sites/pinduoduo/addresses';

/** Brings its pages along; the site's other script reads the document. */
export default defineContentScript({
  matches: [...pinduoduoAddresses.pages],
  runAt: 'document_start',
  main: () => offerPages(pinduoduoActivities),
});
