import { i18n } from '#i18n';
import type { TermSplit } from '@/utils/messages/categories';
import { pathText, shareText } from './category-words';

const measureName = (measure: TermSplit['measure']): string =>
  measure === 'clicks' ? i18n.t('categoryAdvice.clicks') : i18n.t('categoryAdvice.clickPeople');

/** Where the clicks on a title's terms go: a bar a category, a range drawn as one; day and measure named. */
export function TermSplits({ splits }: { splits: readonly TermSplit[] }) {
  if (splits.length === 0) return <p class="muted small">{i18n.t('categoryAdvice.noSplits')}</p>;
  return (
    <div class="stack">
      {splits.map((split) => (
        <Split key={split.term} split={split} />
      ))}
    </div>
  );
}

function Split({ split: { term, statDate, days, measure, categories } }: { split: TermSplit }) {
  return (
    <figure class="split">
      <figcaption class="small">
        <strong class="wrap">{term}</strong>{' '}
        <span class="muted">{i18n.t('categoryAdvice.splitOf', [measureName(measure), statDate, String(days)])}</span>
      </figcaption>
      <ul class="split__list small">
        {categories.map(({ name, path, share, isOwn }) => (
          <li key={`${name}/${path?.join('/') ?? ''}`} class={isOwn ? 'split__one split__one--own' : 'split__one'}>
            <span class="clip" title={path === null ? undefined : pathText(path)}>
              {name}
              {isOwn && <span class="chip chip--ok">{i18n.t('categoryAdvice.ownShort')}</span>}
            </span>
            <span class="split__bar" aria-hidden="true">
              <span class="split__lo" style={{ width: `${100 * Math.min(1, share.lo)}%` }} />
              <span class="split__hi" style={{ width: `${100 * Math.max(0, Math.min(1, share.hi) - share.lo)}%` }} />
            </span>
            <span class="number nowrap">{shareText(share)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
