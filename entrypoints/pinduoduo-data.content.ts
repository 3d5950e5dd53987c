import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPages } from '@/utils/reading/offered-pages';
import { pinduoduoAddresses } from '@/utils/sites/pinduoduo/addresses';
import { pinduoduoDataCentre } from '@/utils/sites/pinduoduo/data-centre';

/** Brings its pages along; the site's other script reads the document. */
export default defineContentScript({
  matches: [...pinduoduoAddresses.pages],
  runAt: 'document_start',
  main: () => offerPages(pinduoduoDataCentre),
});
