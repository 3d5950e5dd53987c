import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { marketingAddresses } from '@/utils/sites/jd/addresses-marketing';

/** Reads 营销中心 by the pages the script beside it brings along. */
export default defineContentScript({
  matches: [...marketingAddresses.pages],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => runSite(context, { addresses: marketingAddresses, pages: [] }, []),
});
