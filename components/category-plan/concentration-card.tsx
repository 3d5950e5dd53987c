import { i18n } from '#i18n';
import { concentration } from '@/utils/analyses/assortment/concentration';
import type { AssortmentPlan } from '@/utils/analyses/assortment/plan';
import type { PlanItem, SeenSum } from '@/utils/analyses/assortment/plan-item';
import { Card } from './card';
import { type Drill, wholePlan } from './drill';
import { decimal, percent } from './plan-names';

interface Props {
  plan: AssortmentPlan;
  onDrill: (drill: Drill) => void;
}

const TOP = 3;

/** What the figure is read from: visitors, or sales where no visitors were seen. */
const figures = {
  visitors: (item: PlanItem) => item.visitors,
  paid: (item: PlanItem) => item.paidFen,
} as const satisfies Record<string, (item: PlanItem) => SeenSum | null>;

/** How much hangs on a few products and categories. */
export function ConcentrationCard({ plan, onDrill }: Props) {
  const items = plan.categories.flatMap((category) => category.items);
  const lines = (['visitors', 'paid'] as const).flatMap((area) => {
    const found = concentration(items.map((item) => figures[area](item)?.sum ?? null));
    const categories = plan.categories.map(({ tally }) => (area === 'visitors' ? tally.visitors.sum : tally.paidFen.sum));
    return found ? [{ area, found, ofCategories: concentration(categories) }] : [];
  });
  const [first] = lines;
  if (!first) return <Card title={i18n.t('plan.card.concentration')}>{i18n.t('plan.card.noFigures')}</Card>;
  const read = figures[first.area];
  const top = items.toSorted((one, other) => (read(other)?.sum ?? -1) - (read(one)?.sum ?? -1)).slice(0, TOP);
  const label = i18n.t('plan.card.topPicked', [String(top.length)]);
  const open = () => onDrill({ ...wholePlan, picked: { label, itemIds: new Set(top.map(({ itemId }) => itemId)) } });
  return (
    <Card
      title={i18n.t('plan.card.concentration')}
      next={
        <button type="button" class="button button--quiet" onClick={open}>
          {label}
        </button>
      }
    >
      {lines.map(({ area, found, ofCategories }) => (
        <p key={area}>
          {found.top3 === null
            ? i18n.t('plan.card.fewProducts', [i18n.t(`plan.area.${area}`), String(found.of)])
            : i18n.t('plan.card.top', [
                i18n.t(`plan.area.${area}`),
                percent(found.top1 ?? 0),
                percent(found.top3),
                String(found.of),
                decimal(found.effective),
              ])}
          {found.top10 !== null && i18n.t('plan.card.top10', [percent(found.top10)])}
          {ofCategories?.top1 != null && ` ${i18n.t('plan.card.topCategory', [percent(ofCategories.top1)])}`}
        </p>
      ))}
    </Card>
  );
}
