import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import type { Loaded } from '@/components/shared/use-loaded';
import type { PlanItem } from '@/utils/analyses/assortment/plan-item';
import { type DriftItem, roleDrift } from '@/utils/analyses/assortment/role-drift';
import { addDays } from '@/utils/core/dates';
import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { Card } from './card';
import { type Drill, wholePlan } from './drill';
import { roleName } from './plan-names';
import type { PlanSource } from './plan-source';

/** More changes are behind the link. */
const MOST = 3;
const SPAN_DAYS = 30;
/** Roles are compared between windows in which so many products have one. */
const FEWEST_WINDOWS = 2;

interface Props {
  drift: Loaded<DriftItem[]>;
  /** The plan's products: costs may have been entered since `drift` was read. */
  items: readonly PlanItem[];
  span: PlanSource['span'];
  rules: AssortmentRules;
  onRetry: () => void;
  onDrill: (drill: Drill) => void;
}

/** Which products are no longer what they were, by windows of 30 days. */
export function DriftCard({ drift, items, span, rules, onRetry, onDrill }: Props) {
  const read = drift.state === 'ready' ? drift.data : null;
  const report = useMemo(() => {
    if (read === null) return null;
    const costs = new Map(items.map(({ itemId, unitCostFen }) => [itemId, unitCostFen]));
    return roleDrift(
      read.map((item) => ({ ...item, unitCostFen: costs.get(item.itemId) ?? null })),
      rules,
    );
  }, [read, items, rules]);
  const title = i18n.t('plan.card.drift');
  if (drift.state === 'failed') {
    return (
      <Card title={title}>
        <Failure reason={drift.reason} onRetry={onRetry} />
      </Card>
    );
  }
  if (report === null) return <Card title={title}>{i18n.t('common.loading')}</Card>;
  const windows = report.known.filter((count) => count > 0).length;
  if (span === null || windows < FEWEST_WINDOWS) return <Card title={title}>{i18n.t('plan.card.driftUnknown')}</Card>;
  const { changes } = report;
  if (changes.length === 0) return <Card title={title}>{i18n.t('plan.card.noDrift', [String(windows)])}</Card>;
  const label = i18n.t('plan.card.driftPicked', [String(changes.length)]);
  const isPriceToday = changes.some((change) =>
    change.windows.some((window) => window.role !== 'unknown' && window.isPriceToday),
  );
  const open = () => onDrill({ ...wholePlan, picked: { label, itemIds: new Set(changes.map(({ itemId }) => itemId)) } });
  return (
    <Card
      title={title}
      next={
        <button type="button" class="button button--quiet" onClick={open}>
          {label}
        </button>
      }
    >
      <ul>
        {changes.slice(0, MOST).map(({ itemId, title: name, from, to, sinceWindow }) => (
          <li key={itemId}>
            {i18n.t('plan.card.drifted', [
              (name ?? itemId).slice(0, 24),
              roleName(from),
              roleName(to),
              addDays(span.from, -sinceWindow * SPAN_DAYS),
            ])}
          </li>
        ))}
      </ul>
      {isPriceToday && <p class="small muted">{i18n.t('plan.card.driftPrice')}</p>}
    </Card>
  );
}
