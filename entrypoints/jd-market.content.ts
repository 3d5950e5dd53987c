import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { dataAddresses } from '@/utils/sites/jd/addresses-data';
import { jdMarketPages } from '@/utils/sites/jd/market';

/** Brings its pages along; the other script of 商智 reads the document. */
export default defineContentScript({
  matches: [...dataAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: () => offerPages(jdMarketPages),
});
