import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';

interface Props {
  shops: ShopView[];
  /** Key of the shop the view is narrowed to; null shows all. */
  chosen: string | null;
  onChoose: (shopKey: string | null) => void;
}

const label = (shop: ShopView) =>
  `${shopName(shop)} · ${platformName(shop.platform)}${shop.isDemo ? ` · ${i18n.t('shop.demo')}` : ''}`;

/** Which shop the figures are of: always in sight, so that nobody reads one shop's numbers as another's. */
export function ShopChip({ shops, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <span class="shop-chip">
      <label class="sr-only" for={id}>
        {i18n.t('shop.choose')}
      </label>
      <select
        id={id}
        class="input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{i18n.t('shop.all', [String(shops.length)])}</option>
        {shops.map((shop) => (
          <option key={shopKey(shop)} value={shopKey(shop)}>
            {label(shop)}
          </option>
        ))}
      </select>
    </span>
  );
}
