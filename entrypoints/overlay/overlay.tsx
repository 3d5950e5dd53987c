import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/shared/use-loaded';
import { answer, ask, askTab } from '@/utils/messages/channel';
import type { TitleDraft } from '@/utils/messages/check-title';
import { claimDrawer, closeDrawer, type DrawerContext, titleTyped } from '@/utils/messages/drawer';
import { Drawer } from './drawer';

interface Claim {
  context: DrawerContext;
  tabId: number;
}

async function claim(ticket: string): Promise<Claim | null> {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(ticket)) return null;
  const result = await ask(claimDrawer, { ticket });
  return result.ok ? result.value : null;
}

/** The drawer's frame: with a valid ticket the drawer, without one a polite line and nothing else. */
export function Overlay({ ticket }: { ticket: string }) {
  const [claimed] = useLoaded(() => claim(ticket), ticket);
  if (claimed.state === 'loading') return <p class="waiting">{i18n.t('drawer.opening')}</p>;
  if (claimed.state === 'failed' || claimed.data === null) return <p class="no-ticket">{i18n.t('drawer.noTicket')}</p>;
  return <LiveDrawer {...claimed.data} />;
}

/** Follows the title of its own tab while the operator types. */
function LiveDrawer({ context, tabId }: Claim) {
  const [draft, setDraft] = useState<TitleDraft | null>(context.draft);
  useEffect(
    () =>
      answer(titleTyped, (typed, sender) => {
        if (sender.tab?.id === tabId) setDraft(typed);
        return null;
      }),
    [tabId],
  );
  const close = useCallback(() => void askTab(tabId, closeDrawer, null), [tabId]);
  return <Drawer context={context} tabId={tabId} draft={draft} onClose={close} />;
}
