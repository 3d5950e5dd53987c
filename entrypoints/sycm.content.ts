import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/in-page/run-site';
import { sycmAddresses } from '@/utils/sites/sycm/addresses';
import { sycmShopPages } from '@/utils/sites/sycm/shop-pages';

export default defineContentScript({
  matches: [...sycmAddresses.pages],
  runAt: 'document_start',
  main: (context) => runSite(context, sycmShopPages, []),
});
