import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import type { ItemView } from '@/components/shared/views';
import { type CategoryChoice, categoryChoices, firstTicked, MOST_PRODUCTS } from './share-choice';
import { ShareProducts } from './share-products';

interface Props {
  items: readonly ItemView[];
  site: string;
  isBusy: boolean;
  /** The products whose terms are to be shared out. */
  onShare: (itemIds: string[]) => void;
}

/** Chooses products of one category for sharing terms out. */
export function ShareForm({ items, site, isBusy, onShare }: Props) {
  const { categories, unknown } = useMemo(() => categoryChoices(items), [items]);
  const [path, setPath] = useState<string | null>(null);
  const category = categories.find((one) => one.path === path) ?? categories[0];
  if (category === undefined) {
    const link = pageLink(site, 'item-list');
    const next = (
      <OutsideLink look="button" href={link}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return <Empty {...(link !== null && { next })}>{i18n.t(items.length === 0 ? 'products.none' : 'share.noCategory')}</Empty>;
  }
  return (
    <div class="stack share-form">
      <SelectField
        label={i18n.t('share.category')}
        value={category.path}
        options={categories.map((one) => [one.path, i18n.t('share.categoryOf', [one.path, countText(one.items.length)])])}
        onChoose={setPath}
      />
      {unknown > 0 && <p class="muted small">{i18n.t('share.unknown', [countText(unknown)])}</p>}
      {/* Made anew for another category, with its own first choice. */}
      <Ticks key={category.path} category={category} isBusy={isBusy} onShare={onShare} />
    </div>
  );
}

function Ticks({ category, isBusy, onShare }: { category: CategoryChoice } & Pick<Props, 'isBusy' | 'onShare'>) {
  const [ticked, setTicked] = useState(() => firstTicked(category));
  const hint = useId();
  // A product may have gone meanwhile.
  const chosen = category.items.map(({ ref }) => ref.itemId).filter((itemId) => ticked.has(itemId));
  const isTooMany = chosen.length > MOST_PRODUCTS;
  return (
    <>
      <ShareProducts items={category.items} ticked={ticked} onTicked={setTicked} />
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          aria-describedby={hint}
          disabled={chosen.length === 0 || isTooMany || isBusy}
          onClick={() => onShare(chosen)}
        >
          {i18n.t('share.start', [countText(chosen.length)])}
        </button>
        <span id={hint} class={isTooMany ? 'note note--fail' : 'muted small'} role="status">
          {isTooMany
            ? i18n.t('share.tooMany', [String(MOST_PRODUCTS), countText(chosen.length)])
            : i18n.t('share.ticked', [countText(chosen.length), countText(category.items.length)])}
        </span>
      </div>
    </>
  );
}
