import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { countText } from '@/components/shared/figures';
import { shopKey, shopName } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import type { StoredView } from './views';

interface Props {
  outcome: StoredView;
  shops: readonly ShopView[];
  onResume: () => void;
  onAgain: () => void;
  onClose: () => void;
}

/** How storing ended: how much is in, read back from the database, and what to do next. */
export function Stored({ outcome, shops, onResume, onAgain, onClose }: Props) {
  const { shop, stored, total, end, reason, check } = outcome;
  const name = shopName(shops.find((one) => shopKey(one) === shopKey(shop)) ?? shop);
  const counts = [countText(stored), countText(total)] as const;
  return (
    <div class="stack">
      {end === 'all' && <p class="import-done">{i18n.t('imports.storedAll', [countText(total), name])}</p>}
      {end === 'stopped' && <p class="import-warning">{i18n.t('imports.storedPart', [...counts])}</p>}
      {end === 'failed' && (
        <p role="alert" class="import-failure">
          {i18n.t('imports.storeFailed', [...counts, failureWords(reason ?? '')])}
        </p>
      )}
      {end === 'all' && check !== null && (
        <p class="muted small">
          {i18n.t('imports.checkSame', [countText(check.same)])}
          {check.changed > 0 && i18n.t('imports.checkKept', [countText(check.changed)])}
          {check.added > 0 && i18n.t('imports.checkRefused', [countText(check.added)])}
        </p>
      )}
      <p class="row">
        {end !== 'all' && (
          <button type="button" class="button button--primary" onClick={onResume}>
            {i18n.t('imports.resume')}
          </button>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {i18n.t('imports.again')}
        </button>
        <a class="button" href="#products">
          {i18n.t('imports.toProducts')}
        </a>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {i18n.t('imports.close')}
        </button>
      </p>
    </div>
  );
}
