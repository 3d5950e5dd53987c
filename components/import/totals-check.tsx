import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { figureText } from './figure-text';
import type { TotalView } from './views';

/** More than that say the same again. */
const SHOWN = 12;

function sentence({ metric, kind, row, total, rows }: TotalView): string {
  const values = [countText(row), metricName(metric), figureText(metric, total), figureText(metric, rows)] as const;
  if (kind === 'each') return i18n.t('imports.partOver', [...values]);
  return i18n.t('imports.totalDiffers', [...values, figureText(metric, Math.abs(total - rows))]);
}

/** Whether the rows add up to the file's own totals. Takes no room for a file without totals. */
export function TotalsCheck({ totals }: { totals: readonly TotalView[] }) {
  if (totals.length === 0) return null;
  const count = (agrees: TotalView['agrees']) => totals.filter((total) => total.agrees === agrees).length;
  const wrong = totals.filter(({ agrees }) => agrees === false);
  return (
    <div class="stack">
      <p class="row small">
        <span class="muted">{i18n.t('imports.totals')}</span>
        {count(true) > 0 && <span class="chip chip--ok">{i18n.t('imports.totalsAgree', [String(count(true))])}</span>}
        {wrong.length > 0 && <span class="chip chip--fail">{i18n.t('imports.totalsDiffer', [String(wrong.length)])}</span>}
        {count(null) > 0 && <span class="chip">{i18n.t('imports.totalsOpen', [String(count(null))])}</span>}
      </p>
      {wrong.length > 0 && (
        <ul class="import-warning">
          {wrong.slice(0, SHOWN).map((total) => (
            <li key={`${total.row}/${total.metric}/${total.kind}`}>{sentence(total)}</li>
          ))}
          {wrong.length > SHOWN && <li>{i18n.t('imports.more', [countText(wrong.length - SHOWN)])}</li>}
        </ul>
      )}
    </div>
  );
}
