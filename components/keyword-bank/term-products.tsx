import { i18n } from '#i18n';
import { productHash } from '@/components/product-detail/product-address';
import { Empty } from '@/components/shared/empty';
import { Failure } from '@/components/shared/error-boundary';
import { metricName } from '@/components/shared/metric-name';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { useLoaded } from '@/components/shared/use-loaded';
import type { BankTerm } from '@/utils/records/bank-term';
import { figureSource, termFigureText } from './term-figure-text';

interface Props {
  term: BankTerm;
  /** Titles by product; products whose title is not known are left out. */
  loadTitles: (itemIds: string[]) => Promise<Record<string, string>>;
  site: string;
  shopId: string;
  now: number;
}

/** The own products a term brought visitors to, with their figures. */
export function TermProducts({ term, loadTitles, site, shopId, now }: Props) {
  const ids = Object.keys(term.ofItems);
  const [titles, reload] = useLoaded(() => loadTitles(ids), `${site}/${shopId}/${term.text}`);
  if (ids.length === 0) {
    const link = pageLink(site, 'item-sources');
    const next = link !== null && (
      <OutsideLink href={link}>{i18n.t('terms.openPage', [i18n.t('pageKind.item_sources')])}</OutsideLink>
    );
    return <Empty {...(next && { next })}>{i18n.t('terms.noProducts')}</Empty>;
  }
  if (titles.state === 'failed') return <Failure reason={titles.reason} onRetry={reload} />;
  const titleOf = (itemId: string) => (titles.state === 'ready' ? titles.data[itemId] : undefined) ?? itemId;
  return (
    <ul class="list">
      {ids.map((itemId) => (
        <li key={itemId}>
          <a class="wrap" href={productHash({ site, shopId, itemId })}>
            {titleOf(itemId)}
          </a>
          <p class="row small">
            {Object.entries(term.ofItems[itemId] ?? {}).map(([metric, figure]) => (
              <span key={metric} title={figureSource(metric, figure, now)}>
                <span class="muted">{metricName(metric)}</span> {termFigureText(metric, figure)}
                <span class="muted"> · {figure.statDate}</span>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
