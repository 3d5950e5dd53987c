import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { Missing } from '@/components/shared/missing';
import { trendOf } from '@/utils/analyses/titles/terms/demand';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import { figureOrigin, percentText, rangeText } from './figure-words';
import type { TermStanding } from './workshop-view';

/** A term's figure of one metric, of which days and page in the tooltip. */
export function FigureCell({ metric, figure }: { metric: string; figure: TermFigure | undefined }) {
  if (figure === undefined) return <Missing />;
  return <span title={figureOrigin(metric, figure)}>{rangeText(metric, figure)}</span>;
}

/** How a term's demand moved between its last two figures; only where they can be told apart. */
export function TrendCell({ term, metric }: { term: BankTerm; metric: string }) {
  const share = trendOf(term, metric);
  const [before, last] = (term.history[metric] ?? []).slice(-2);
  if (share === null || !before || !last) return <Missing why={i18n.t('productTerms.noTrend')} />;
  const of = (figure: TermFigure) => rangeText(metric, figure) + i18n.t('productTerms.inBrackets', [figure.statDate]);
  // Between ranges only the least possible change is known.
  const least = before.lo !== before.hi || last.lo !== last.hi ? '≥ ' : '';
  return (
    <span class="nowrap" title={i18n.t('productTerms.trendOf', [metricName(metric), of(before), of(last)])}>
      {share > 0 ? '↑' : share < 0 ? '↓' : '→'} {least}
      {percentText(Math.abs(share))}
    </span>
  );
}

const whys: Record<Exclude<TermStanding['why'], 'unproven' | null>, () => string> = {
  brand: () => i18n.t('productTerms.why.brand'),
  season: () => i18n.t('productTerms.why.season'),
  attribute: () => i18n.t('productTerms.why.attribute'),
  noun: () => i18n.t('productTerms.why.noun'),
};

/** Whether the title holds the term: sign and words, never colour alone. */
export function StandingCell({ standing, missing, why }: Pick<TermStanding, 'standing' | 'missing' | 'why'>) {
  const lacks = missing.join(i18n.t('common.comma'));
  if (standing === 'used') return <span class="note--ok">{i18n.t('productTerms.used')}</span>;
  if (standing === 'partly') return <span>{i18n.t('productTerms.partly', [lacks])}</span>;
  if (standing === 'missing') return <span>{i18n.t('productTerms.missing', [lacks])}</span>;
  return <span class="muted">{unfitText(why)}</span>;
}

function unfitText(why: TermStanding['why']): string {
  if (why === null) return i18n.t('productTerms.unfit');
  return why === 'unproven' ? i18n.t('productTerms.unproven') : i18n.t('productTerms.unfitWhy', [whys[why]()]);
}

const ownMetrics = ['visitors', 'search-visitors', 'clicks', 'buyers'];

/** The figure that says best what a term brought to the product; null while none does. */
export function ownFigure(term: BankTerm, itemId: string): { metric: string; figure: TermFigure } | null {
  const figures = term.ofItems[itemId];
  const metric = ownMetrics.find((one) => figures?.[one] !== undefined);
  const figure = metric === undefined ? undefined : figures?.[metric];
  return metric === undefined || figure === undefined ? null : { metric, figure };
}
