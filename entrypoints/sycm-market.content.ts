import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { sycmAddresses } from '@/utils/sites/sycm/addresses';
import { sycmMarketPages } from '@/utils/sites/sycm/market-pages';

/** Brings its pages along; the site's other script reads the document. */
export default defineContentScript({
  matches: [...sycmAddresses.pages],
  runAt: 'document_start',
  main: () => offerPages(sycmMarketPages),
});
