import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { ask } from '@/utils/messages/channel';
import { startTeaching } from '@/utils/messages/teaching';

/** Starts the picker in the current tab and gets out of its way. */
async function start() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const started = await ask(startTeaching, { tabId: tab?.id ?? -1 });
  if (started.ok) window.close();
  return started;
}

/** Teaching the page behind the popup; only shown over seller pages. */
export const TeachButton = () => <ActionButton look="quiet" label={i18n.t('teach.start')} onAct={start} />;
