import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { SkipView, SummaryView } from './views';
import { skipName } from './words';

const order: readonly SkipView[] = [
  'contradicts-another-row',
  'no-date',
  'future-date',
  'no-subject',
  'no-figures',
  'repeated',
  'total',
];

/** How many rows were left out, by reason. Takes no room when there are none. */
export function SkippedRows({ skipped }: { skipped: SummaryView['skipped'] }) {
  const reasons = order.filter((reason) => (skipped[reason] ?? 0) > 0);
  if (reasons.length === 0) return null;
  return (
    <p class="row small">
      <span class="muted">{i18n.t('imports.skippedRows')}</span>
      {reasons.map((reason) => (
        <span key={reason} class={reason === 'contradicts-another-row' || reason === 'future-date' ? 'chip chip--lamp' : 'chip'}>
          {skipName(reason)} {countText(skipped[reason] ?? 0)}
        </span>
      ))}
    </p>
  );
}
