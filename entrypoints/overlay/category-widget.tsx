import { i18n } from '#i18n';
import { AdviceBox } from '@/components/category-advice/advice-box';
import { editLink } from '@/components/shared/page-links';
import { useLoaded } from '@/components/shared/use-loaded';
import { categoryActions } from '@/entrypoints/pages/category-actions';
import { platformOf } from '@/utils/core/realms';
import type { TitleDraft } from '@/utils/messages/check-title';
import { loadDrawer } from './load';

interface Props {
  site: string;
  shopId: string | null;
  itemId: string | null;
  /** What is typed; null where the page has no title field. */
  draft: TitleDraft | null;
}

/** Where the product belongs: by the title as typed right now where the page has a field, else as last read. */
export function CategoryWidget({ site, shopId, itemId, draft }: Props) {
  const product = shopId !== null && itemId !== null ? { site, shopId, itemId } : null;
  const [loaded] = useLoaded(
    async () => (product === null ? null : await stored(product)),
    `${site}/${shopId ?? ''}/${itemId ?? ''}/${draft?.categoryId ?? ''}`,
  );
  const known = loaded.state === 'ready' ? loaded.data : null;
  const platform = draft?.platform ?? known?.platform ?? platformOf(site);
  const title = draft === null ? null : draft.title.trim();
  // Without a field only a stored product has a title.
  const isAsked = platform !== null && title !== '' && (title !== null || known !== null);
  if (draft === null && product === null) return null;
  const chosen = draft?.categoryId ?? null;
  // A word is kept for the category the product is stored in: not while the form shows another one.
  const isSayable = known !== null && (chosen === null || chosen === known.categoryId);
  return (
    <section class="widget" aria-label={i18n.t('categoryAdvice.title')}>
      <header class="widget__head">
        <h2>{i18n.t('categoryAdvice.title')}</h2>
        {draft !== null && <span class="widget__aside muted small">{i18n.t('drawer.live')}</span>}
      </header>
      <AdviceBox
        asked={isAsked ? { platform, item: product, title, categoryId: chosen } : null}
        ask={categoryActions.suggest}
        product={isSayable ? product : null}
        actions={categoryActions}
        names={(draft?.categoryPath ?? known?.categoryPath) || null}
        // On its own edit page there is nowhere to go.
        editHref={draft === null && itemId !== null && platform !== null ? editLink(platform, itemId) : null}
      />
    </section>
  );
}

/** The product as it is stored, with the category it stands in there; null where no page has shown it. */
async function stored(product: { site: string; shopId: string; itemId: string }) {
  const { item } = await loadDrawer(product);
  if (item === null) return null;
  const { platform, categoryPath } = item;
  const advice = await categoryActions.suggest({ platform, item: product, title: null, categoryId: null });
  return { platform, categoryPath, categoryId: advice.ok ? (advice.value.own?.categoryId ?? null) : null };
}
