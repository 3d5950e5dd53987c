import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { Loaded } from '@/components/shared/use-loaded';
import { Card } from './card';
import type { GapsView } from './plan-source';

interface Props {
  gaps: Loaded<GapsView>;
  site: string;
  onRetry: () => void;
  /** The list of all gaps is shown. */
  isOpen: boolean;
  onToggle: () => void;
}

/** What buyers search and the market shows that the shop does not serve. */
export function GapsCard({ gaps, site, onRetry, isOpen, onToggle }: Props) {
  const title = i18n.t('plan.card.gaps');
  if (gaps.state === 'loading') return <Card title={title}>{i18n.t('common.loading')}</Card>;
  if (gaps.state === 'failed') {
    return (
      <Card title={title}>
        <Failure reason={gaps.reason} onRetry={onRetry} />
      </Card>
    );
  }
  const { terms, market } = gaps.data;
  const links = [
    ...(terms.terms + terms.othersBrands === 0 ? (['search-terms'] as const) : []),
    ...(market.looks === 0 ? (['market'] as const) : []),
  ];
  const found = terms.gaps.length + market.categories.length + market.bands.length;
  const next = (
    <>
      {found > 0 && (
        <button type="button" class="button button--quiet" aria-expanded={isOpen} onClick={onToggle}>
          {i18n.t(isOpen ? 'plan.card.hideGaps' : 'plan.card.showGaps')}
        </button>
      )}
      {links.map((kind) => {
        const link = pageLink(site, kind);
        return (
          link !== null && (
            <OutsideLink key={kind} href={link}>
              {i18n.t('terms.openPage', [i18n.t(kind === 'market' ? 'pageKind.market' : 'pageKind.search_terms')])}
            </OutsideLink>
          )
        );
      })}
    </>
  );
  const [first] = terms.gaps;
  const goods = terms.gaps.filter(({ kind }) => kind === 'goods').length;
  return (
    <Card title={title} next={next}>
      <p>
        {terms.terms === 0
          ? i18n.t('plan.card.noTerms')
          : i18n.t('plan.card.termGaps', [String(terms.terms), String(terms.total)])}
        {first && ` ${i18n.t('plan.card.hottest', [first.text])}`}
        {goods > 0 && ` ${i18n.t('plan.card.goodsGaps', [String(goods)])}`}
      </p>
      <p>
        {market.looks === 0
          ? i18n.t('plan.card.noMarket')
          : i18n.t('plan.card.marketGaps', [String(market.looks), String(market.categories.length), String(market.bands.length)])}
        {market.undecided > 0 && ` ${i18n.t('plan.card.undecided', [String(market.undecided)])}`}
      </p>
    </Card>
  );
}
