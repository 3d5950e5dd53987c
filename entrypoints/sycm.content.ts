import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { sycmAddresses } from '@/utils/sites/sycm/addresses';
import { sycm } from '@/utils/sites/sycm/site';

export default defineContentScript({
  matches: [...sycmAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, sycm, []),
});
