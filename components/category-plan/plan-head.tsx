import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { leftOutText } from './left-out-text';
import type { PlanSource } from './plan-source';

/** What may be opened above the plan. */
export type Panel = 'rules' | 'costs';

interface Props {
  source: PlanSource;
  panel: Panel | null;
  onPanel: (panel: Panel) => void;
  onExport: () => void;
}

/** What the plan is of, and what can be done with it. */
export function PlanHead({ source: { items, soldOut, leftOut, span }, panel, onPanel, onExport }: Props) {
  return (
    <div class="row plan__head">
      <p class="small muted grow">
        {i18n.t('plan.of', [countText(items.length)])}
        {soldOut > 0 && ` ${i18n.t('plan.soldOut', [countText(soldOut)])}`}
        {leftOutText(leftOut)} {span === null ? i18n.t('plan.noSpan') : i18n.t('plan.span', [span.from, span.to])}
      </p>
      <button type="button" class="button" aria-expanded={panel === 'costs'} onClick={() => onPanel('costs')}>
        {i18n.t('plan.importCosts')}
      </button>
      <button type="button" class="button" aria-expanded={panel === 'rules'} onClick={() => onPanel('rules')}>
        {i18n.t('plan.rules')}
      </button>
      <button type="button" class="button" onClick={onExport}>
        {i18n.t('plan.export')}
      </button>
    </div>
  );
}
