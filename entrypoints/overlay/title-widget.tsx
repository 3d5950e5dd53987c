import { i18n } from '#i18n';
import { DrawerTitle } from '@/components/drawer/drawer-title';
import type { FillTitle } from '@/components/drawer/fill-title';
import { Missing } from '@/components/shared/missing';
import { useLoaded } from '@/components/shared/use-loaded';
import { readStamp } from '@/components/shared/when';
import { useTitleCheck } from '@/components/title-check/use-title-check';
import { actions } from '@/entrypoints/pages/actions';
import type { TitleDraft } from '@/utils/messages/check-title';
import { loadDrawer } from './load';

interface Props {
  site: string;
  shopId: string | null;
  itemId: string | null;
  draft: TitleDraft | null;
  /** Null where there is no input to fill, e.g. on a list. */
  onFill: FillTitle | null;
  now: number;
}

/** The title with its findings: as typed right now where the page has a field, else as last read. */
export function TitleWidget({ site, shopId, itemId, draft, onFill, now }: Props) {
  const isKnown = shopId !== null && itemId !== null;
  const [loaded] = useLoaded(
    async () => (isKnown ? (await loadDrawer({ site, shopId, itemId })).item : null),
    `${site}/${shopId ?? ''}/${itemId ?? ''}`,
  );
  const item = loaded.state === 'ready' ? loaded.data : null;
  const title = draft?.title ?? item?.title ?? null;
  const asked = draft !== null && shopId !== null ? { ...draft, shop: { site, shopId } } : draft;
  const live = useTitleCheck(asked, actions.check);
  return (
    <section class="widget" aria-label={i18n.t('drawer.findings')}>
      <header class="widget__head">
        <h2>{i18n.t('drawer.findings')}</h2>
        <span class="widget__aside muted small">
          {draft !== null ? i18n.t('drawer.live') : item !== null && readStamp(item.lastSeenAt, now)}
        </span>
      </header>
      {title === null ? (
        <p class="muted">
          <Missing why={i18n.t('missing.title')} />
        </p>
      ) : (
        <DrawerTitle
          title={title}
          checked={live}
          // A stored product brings its findings along; only a draft needs judging anew.
          stored={draft === null ? (item?.findings ?? []) : null}
          onFill={onFill}
        />
      )}
    </section>
  );
}
