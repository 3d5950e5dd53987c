import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { itemStatusName } from '@/components/shared/names';
import type { ItemView } from '@/components/shared/views';
import { MOST_PRODUCTS } from './share-choice';

interface Props {
  items: readonly ItemView[];
  ticked: ReadonlySet<string>;
  onTicked: (ticked: ReadonlySet<string>) => void;
}

/** A category's products to tick, with a filter by title. "All" and "none" mean what the filter shows. */
export function ShareProducts({ items, ticked, onTicked }: Props) {
  const [search, setSearch] = useState('');
  const field = useId();
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const shown = items.filter(({ title, ref }) => {
    const text = `${title} ${ref.itemId}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const tick = (itemIds: readonly string[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const itemId of itemIds) {
      if (!isOn) next.delete(itemId);
      else if (next.size < MOST_PRODUCTS) next.add(itemId);
    }
    onTicked(next);
  };
  const ids = shown.map(({ ref }) => ref.itemId);
  return (
    <fieldset class="stack">
      <legend class="field__label">{i18n.t('share.products')}</legend>
      <div class="row filters">
        <div class="field filters__search">
          <label class="sr-only" for={field}>
            {i18n.t('share.search')}
          </label>
          <input
            id={field}
            type="search"
            class="input"
            placeholder={i18n.t('share.search')}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        <button type="button" class="button" onClick={() => tick(ids, true)}>
          {i18n.t('share.all')}
        </button>
        <button type="button" class="button" onClick={() => tick(ids, false)}>
          {i18n.t('share.nothing')}
        </button>
      </div>
      <ul class="share__products">
        {shown.map(({ ref, title, status, statusText }) => (
          <li key={ref.itemId}>
            <label class="check">
              <input
                type="checkbox"
                checked={ticked.has(ref.itemId)}
                // Room for no more: what is ticked can still be taken out.
                disabled={!ticked.has(ref.itemId) && ticked.size >= MOST_PRODUCTS}
                onChange={(event) => tick([ref.itemId], event.currentTarget.checked)}
              />
              <span class="wrap">
                {title}
                {status !== null && status !== 'on-sale' && (
                  <span class="muted small"> · {statusText ?? itemStatusName(status)}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="muted">{i18n.t('products.noHit')}</p>}
    </fieldset>
  );
}
