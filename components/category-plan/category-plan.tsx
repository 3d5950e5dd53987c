import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/shared/use-loaded';
import { categoryBalance } from '@/utils/analyses/assortment/balance';
import { assortmentPlan } from '@/utils/analyses/assortment/plan';
import type { DriftItem } from '@/utils/analyses/assortment/role-drift';
import type { Result } from '@/utils/core/result';
import { type AssortmentRules, bandsKey } from '@/utils/records/assortment-rules';
import { BalanceCard } from './balance-card';
import { BandEdges } from './band-edges';
import { ConcentrationCard } from './concentration-card';
import { CostImport } from './cost-import';
import { DriftCard } from './drift-card';
import { categoryAt, itemsAt, wholePlan } from './drill';
import { GapsCard } from './gaps-card';
import { GapsList } from './gaps-list';
import { PlanBody } from './plan-body';
import { planCsv, productsCsv } from './plan-csv';
import { PlanEmpty } from './plan-empty';
import { type Panel, PlanHead } from './plan-head';
import { PlanProducts } from './plan-products';
import type { GapsView, PlanSource } from './plan-source';
import { RulesForm } from './rules-form';

interface Props {
  source: PlanSource;
  rules: AssortmentRules;
  onRules: (rules: AssortmentRules) => void;
  loadDrift: () => Promise<DriftItem[]>;
  loadGaps: () => Promise<GapsView>;
  /** Null forgets the cost. */
  onCost: (itemId: string, fen: number | null) => Promise<Result<unknown>>;
  onCosts: (costs: { itemId: string; unitCostFen: number }[]) => Promise<Result<{ stored: number; unknown: string[] }>>;
  saveCsv: (name: 'plan' | 'products', text: string) => void;
  /** Changes when something was read anew. */
  version: string;
}

/** A shop's assortment by category, price band and role: to look at, drill into, mend and take along. */
export function CategoryPlan(props: Props) {
  const { source, rules, onRules, loadDrift, loadGaps, onCost, onCosts, saveCsv, version } = props;
  const [drill, setDrill] = useState(wholePlan);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [areGapsOpen, setGapsOpen] = useState(false);
  const plan = useMemo(
    () => assortmentPlan(source.items, rules, (key) => rules.bands[bandsKey(source, key)] ?? null),
    [source, rules],
  );
  const balance = useMemo(() => categoryBalance(source.items), [source]);
  const [gaps, reloadGaps] = useLoaded(loadGaps, version);
  const [drift, reloadDrift] = useLoaded(loadDrift, version);
  const items = useMemo(() => itemsAt(plan, drill), [plan, drill]);
  if (source.items.length === 0) return <PlanEmpty site={source.site} leftOut={source.leftOut} />;
  const paths = source.categoryPaths;
  const category = categoryAt(plan, drill);
  const setEdges = (key: string, edges: number[] | null) => {
    const { [bandsKey(source, key)]: _old, ...rest } = rules.bands;
    onRules({ ...rules, bands: edges === null ? rest : { ...rest, [bandsKey(source, key)]: edges } });
    // Bands are numbered anew: the one stood in may be another.
    setDrill({ ...drill, bandId: null, role: null });
  };
  const { key = null } = category ?? {};
  return (
    <div class="plan stack">
      <PlanHead
        source={source}
        panel={panel}
        onPanel={(next) => setPanel(next === panel ? null : next)}
        onExport={() => saveCsv('plan', planCsv(plan, source))}
      />
      {panel === 'rules' && <RulesForm rules={rules} onRules={onRules} onClose={() => setPanel(null)} />}
      {panel === 'costs' && <CostImport itemIds={source.itemIds} onCosts={onCosts} onClose={() => setPanel(null)} />}
      <div class="plan__cards">
        <ConcentrationCard plan={plan} onDrill={setDrill} />
        <BalanceCard balance={balance} paths={paths} onDrill={setDrill} />
        <GapsCard
          gaps={gaps}
          site={source.site}
          onRetry={reloadGaps}
          isOpen={areGapsOpen}
          onToggle={() => setGapsOpen(!areGapsOpen)}
        />
        <DriftCard drift={drift} items={source.items} span={source.span} rules={rules} onRetry={reloadDrift} onDrill={setDrill} />
      </div>
      {areGapsOpen && gaps.state === 'ready' && <GapsList gaps={gaps.data} site={source.site} shopId={source.shopId} />}
      <div class="widget stack">
        <PlanBody plan={plan} paths={paths} rules={rules} balance={balance} drill={drill} onDrill={setDrill} />
        {key !== null && category && drill.bandId === null && (
          <BandEdges
            // Made anew for another category and other bands, so that nothing typed stands for the wrong one.
            key={`${key} ${category.bands.map(({ fromFen }) => fromFen).join()}`}
            category={category}
            onEdges={(edges) => setEdges(key, edges)}
          />
        )}
        <PlanProducts
          items={items}
          site={source.site}
          shopId={source.shopId}
          place={JSON.stringify([drill.category, drill.bandId, drill.role, drill.picked?.label])}
          hasCosts={source.items.some(({ unitCostFen }) => unitCostFen !== null)}
          onCost={onCost}
          onExport={() => saveCsv('products', productsCsv(items, plan, source))}
        />
        <p class="small muted">{i18n.t('plan.foot')}</p>
      </div>
    </div>
  );
}
