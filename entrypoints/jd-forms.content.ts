import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { waresAddresses } from '@/utils/sites/jd/addresses-wares';
import { jdForms } from '@/utils/sites/jd/forms';

/** Brings the publish forms along; the product list's script reads the document. */
export default defineContentScript({
  matches: [...waresAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: () => offerPages(jdForms),
});
