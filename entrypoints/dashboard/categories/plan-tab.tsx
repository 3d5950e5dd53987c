import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CategoryPlan } from '@/components/category-plan/category-plan';
import { Empty } from '@/components/shared/empty';
import { failureWords } from '@/components/shared/failure-words';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { after, keepSettings } from '@/entrypoints/pages/actions';
import { useSettings } from '@/entrypoints/pages/use-settings';
import { dayOf } from '@/utils/core/dates';
import { ask } from '@/utils/messages/channel';
import { removeCost, setCosts } from '@/utils/messages/costs';
import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { saveFile } from '../sample';
import { loadDrift, loadGaps, loadPlan } from './load-plan';

interface Props {
  /** Null while all shops are shown: a plan is one shop's, so one has to be chosen. */
  shop: ShopView | null;
  shops: readonly ShopView[];
  now: number;
  version: number;
}

/** The assortment plan of one shop; shops are never added up, and example shops never stand for real ones. */
export function PlanTab({ shop, shops, now, version }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [only] = shops;
  const shown = shop ?? (shops.length === 1 ? only : shops.find((one) => shopKey(one) === chosen));
  const names = shops.map((one) => [shopKey(one), `${shopName(one)} · ${platformName(one.platform)}`] as const);
  if (shown) {
    return (
      <>
        {/* The shop chip stands on "all shops": which of them it is has to be said here. */}
        {shop === null && shops.length > 1 && (
          <div class="row">
            <SelectField
              label={i18n.t('plan.ofShop')}
              isLabelHidden
              value={shopKey(shown)}
              options={names}
              onChoose={setChosen}
            />
          </div>
        )}
        <ShopPlan key={shopKey(shown)} shop={shown} now={now} version={version} />
      </>
    );
  }
  const next = names.map(([key, name]) => (
    <button key={key} type="button" class="button" onClick={() => setChosen(key)}>
      {name}
    </button>
  ));
  return (
    <section class="widget">
      <Empty next={next}>{i18n.t(shops.length === 0 ? 'products.none' : 'plan.chooseShop')}</Empty>
    </section>
  );
}

function ShopPlan({ shop, now, version }: { shop: ShopView; now: number; version: number }) {
  const settings = useSettings();
  const [failure, setFailure] = useState<string | null>(null);
  if (settings === null) return <p class="waiting">{i18n.t('common.loading')}</p>;
  const { site, shopId } = shop;
  const keepRules = async (assortment: AssortmentRules) => {
    const kept = await keepSettings({ assortment });
    setFailure(kept.ok ? null : failureWords(kept.failure));
  };
  const cost = (itemId: string, fen: number | null) =>
    fen === null
      ? ask(removeCost, { site, shopId, itemId })
      : ask(setCosts, { site, shopId, origin: 'by-hand', costs: [{ itemId, unitCostFen: fen }] });
  const costs = (given: { itemId: string; unitCostFen: number }[]) =>
    ask(setCosts, { site, shopId, origin: 'import', costs: given });
  return (
    <>
      {failure !== null && (
        <p role="alert" class="note note--fail">
          {i18n.t('settings.saveFailed', [failure])}
        </p>
      )}
      <Widget isTitleHidden title={i18n.t('plan.plan')} watch={`${shopKey(shop)}/${version}`} load={() => loadPlan(shop, now)}>
        {(source, reload) => (
          <CategoryPlan
            source={source}
            rules={settings.assortment}
            onRules={(rules) => void keepRules(rules)}
            loadDrift={() => loadDrift(source)}
            loadGaps={() => loadGaps(source)}
            onCost={after(cost, reload)}
            onCosts={after(costs, reload)}
            saveCsv={(name, text) => saveFile(`shoplamp-${name}-${shopId}-${dayOf(now)}.csv`, text, 'text/csv')}
            version={String(version)}
          />
        )}
      </Widget>
    </>
  );
}
