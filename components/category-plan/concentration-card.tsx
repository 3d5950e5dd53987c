import { i18n } from '#i18n';
import { concentration } from '@/utils/analyses/assortment/concentration';
import type { AssortmentPlan } from '@/utils/analyses/assortment/plan';
import { dailyOf, ENOUGH_DAYS, type PlanItem } from '@/utils/analyses/assortment/plan-item';
import { Card } from './card';
import { type Drill, wholePlan } from './drill';
import { decimal, percent } from './plan-names';
import { comparedName } from './tally-text';

interface Props {
  plan: AssortmentPlan;
  onDrill: (drill: Drill) => void;
}

const TOP = 3;

/** The figure of a product on a day: visitors, or sales where no visitors were seen on enough days. */
const figures = {
  visitors: (item: PlanItem) => dailyOf(item.visitors, ENOUGH_DAYS),
  paid: (item: PlanItem) => dailyOf(item.paidFen, ENOUGH_DAYS),
} as const satisfies Record<string, (item: PlanItem) => number | null>;

/** How much hangs on a few products and categories. */
export function ConcentrationCard({ plan, onDrill }: Props) {
  const items = plan.categories.flatMap((category) => category.items);
  const lines = (['visitors', 'paid'] as const).flatMap((area) => {
    const found = concentration(items.map(figures[area]));
    const categories = plan.categories.map(({ tally }) => (area === 'visitors' ? tally.visitors : tally.paidFen).daily);
    return found ? [{ area, found, ofCategories: concentration(categories) }] : [];
  });
  const [first] = lines;
  if (!first)
    return <Card title={i18n.t('plan.card.concentration')}>{i18n.t('plan.card.noFigures', [String(ENOUGH_DAYS)])}</Card>;
  const read = figures[first.area];
  const top = items.toSorted((one, other) => (read(other) ?? -1) - (read(one) ?? -1)).slice(0, TOP);
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
            ? i18n.t('plan.card.fewProducts', [comparedName(area), String(found.of), String(found.among), String(ENOUGH_DAYS)])
            : i18n.t('plan.card.top', [
                comparedName(area),
                percent(found.top1 ?? 0),
                percent(found.top3),
                String(found.of),
                decimal(found.effective),
                String(found.among),
                String(ENOUGH_DAYS),
              ])}
          {found.top10 !== null && i18n.t('plan.card.top10', [percent(found.top10)])}
          {found.top3 !== null &&
            ofCategories?.top1 != null &&
            ` ${i18n.t('plan.card.topCategory', [percent(ofCategories.top1)])}`}
        </p>
      ))}
    </Card>
  );
}
