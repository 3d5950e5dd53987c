import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTap } from '@/utils/reading/tap/start-tap';
import { douyinAddresses } from '@/utils/sites/douyin/addresses';

/** Registered by the background, so that it is not there at all on a host where the operator switched it off. */
export default defineContentScript({
  matches: [...douyinAddresses.pages],
  runAt: 'document_start',
  world: 'MAIN',
  registration: 'runtime',
  main: () => startTap(window, douyinAddresses),
});
