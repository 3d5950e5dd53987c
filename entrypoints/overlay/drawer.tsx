import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DrawerHead } from '@/components/drawer/drawer-head';
import { Empty } from '@/components/shared/empty';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { shopName } from '@/components/shared/names';
import { useLoaded } from '@/components/shared/use-loaded';
import { useNow } from '@/components/shared/use-now';
import { askTab } from '@/utils/messages/channel';
import type { TitleDraft } from '@/utils/messages/check-title';
import { type DrawerContext, fillTitle } from '@/utils/messages/drawer';
import { CategoryWidget } from './category-widget';
import { ComposeWidget } from './compose-widget';
import { HistoryWidgets } from './history-widgets';
import { loadDrawer } from './load';
import { TitleWidget } from './title-widget';
import { UnknownShop } from './unknown-shop';

interface Props {
  context: DrawerContext;
  tabId: number;
  draft: TitleDraft | null;
  onClose: () => void;
}

/** The drawer over a seller page: the title as it is now, then the product's history once its shop is known. */
export function Drawer({ context, tabId, draft, onClose }: Props) {
  const now = useNow();
  const [shopId, setShopId] = useState(context.shopId);
  const { site, itemId } = context;
  const [loaded, reload] = useLoaded(() => loadDrawer({ site, shopId, itemId }), `${shopId ?? ''}/${itemId ?? ''}`);
  const shops = loaded.state === 'ready' ? loaded.data.shops : [];
  const shop = shops.find((one) => one.site === context.site && one.shopId === shopId);
  const onFill = context.pageKind === 'item-edit' ? (title: string) => askTab(tabId, fillTitle, { title }) : null;
  return (
    <div class="drawer">
      <DrawerHead shop={shopId === null ? null : shopName(shop ?? { name: null, shopId })} onClose={onClose} />
      <main class="drawer__main">
        <ErrorBoundary>
          <TitleWidget site={site} shopId={shopId} itemId={itemId} draft={draft} onFill={onFill} now={now} />
        </ErrorBoundary>
        <ErrorBoundary>
          <CategoryWidget site={site} shopId={shopId} itemId={itemId} draft={draft} />
        </ErrorBoundary>
        {shopId === null ? (
          <UnknownShop
            site={site}
            itemId={itemId}
            shops={shops.filter((one) => one.site === site)}
            onKnown={(known) => {
              setShopId(known);
              reload();
            }}
          />
        ) : itemId === null ? (
          <section class="widget">
            <Empty>{i18n.t('drawer.noItem')}</Empty>
          </section>
        ) : (
          <>
            <ErrorBoundary>
              <ComposeWidget item={{ site, shopId, itemId }} title={draft?.title ?? null} onFill={onFill} />
            </ErrorBoundary>
            <HistoryWidgets item={{ site, shopId, itemId }} now={now} />
          </>
        )}
      </main>
    </div>
  );
}
