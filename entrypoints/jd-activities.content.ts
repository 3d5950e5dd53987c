import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { jdActivities } from '@/utils/sites/jd/activities';
import { marketingAddresses } from '@/utils/sites/jd/addresses-marketing';

/** Brings the activity pages along; the other script of 营销中心 reads the document. */
export default defineContentScript({
  matches: [...marketingAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: () => offerPages(jdActivities),
});
