import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { Missing } from '@/components/shared/missing';
import type { CheckRow } from './check-row';
import type { CheckState } from './check-state';
import { headlineOf } from './headline';

/** Where it may belong; a guess beside a product that fits or cannot be judged is drawn as the guess it is. */
export function SuggestedCell({ row, state }: { row: CheckRow; state: CheckState }) {
  const to = headlineOf(row);
  if (to === null) {
    return (
      <td>
        <Missing
          why={i18n.t(row.judged?.state === 'fits' && row.closed === null ? 'categoryCheck.fits' : 'categoryCheck.noSuggestion')}
        />
      </td>
    );
  }
  const path = pathText(to.path);
  return (
    <td class={state === 'elsewhere' ? 'checks__to' : 'muted'}>
      <div class="clip" title={path}>
        {path}
      </div>
      <div class="small nowrap checks__sure">
        <span>
          {to.percent === null
            ? i18n.t('categoryCheck.namedByEvidence')
            : i18n.t('categoryAdvice.confidence', [String(to.percent)])}
        </span>
        {to.isSeed && (
          <span class="chip checks__seed" title={i18n.t('categoryAdvice.seedWhy')}>
            {i18n.t('categoryAdvice.seed')}
          </span>
        )}
      </div>
    </td>
  );
}
