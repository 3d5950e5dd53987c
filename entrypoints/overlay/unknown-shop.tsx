import { i18n } from '#i18n';
import { useLoaded } from '@/components/shared/use-loaded';
import type { ShopView } from '@/components/shared/views';
import { AssignShop, type ChosenShop } from '@/components/waiting-reads/assign-shop';
import { actions } from '@/entrypoints/pages/actions';
import { fail } from '@/utils/core/result';
import { loadDrawer } from './load';

interface Props {
  site: string;
  itemId: string | null;
  /** Shops of this site. */
  shops: ShopView[];
  onKnown: (shopId: string) => void;
}

const waitingFor = async (site: string, itemId: string | null) => (await loadDrawer({ site, shopId: null, itemId })).waitingIds;

/** Why no history is shown, and the question whose shop this is; answering stores the reads that wait. */
export function UnknownShop({ site, itemId, shops, onKnown }: Props) {
  const [waiting] = useLoaded(() => waitingFor(site, itemId), `${site}/${itemId ?? ''}`);
  const assign = async (shop: ChosenShop, isSole: boolean) => {
    // Read anew on the press: the page may have been read since the drawer opened.
    const ids = await waitingFor(site, itemId);
    if (ids.length === 0) return fail('nothing-waiting');
    const result = await actions.assign(ids, shop, isSole);
    if (result.ok) onKnown(shop.shopId);
    return result;
  };
  return (
    <section class="widget" aria-label={i18n.t('drawer.whichShop')}>
      <header class="widget__head">
        <h2>{i18n.t('drawer.whichShop')}</h2>
      </header>
      <p class="muted">{i18n.t('drawer.unknownShop')}</p>
      {waiting.state === 'ready' && <AssignShop key={shops.length} site={site} shops={shops} onAssign={assign} />}
    </section>
  );
}
