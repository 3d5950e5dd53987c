import { defineContentScript } from 'wxt/utils/define-content-script';
import { teachPage } from '@/utils/in-page/teach/teach';
import { sitePermissions } from '@/utils/sites/hosts';

/** Put into a page only when the operator asks to teach it. */
export default defineContentScript({
  matches: sitePermissions,
  registration: 'runtime',
  main: (context) => void teachPage(window, context.signal),
});
