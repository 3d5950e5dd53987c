import { i18n } from '#i18n';
import { figureText } from '@/components/import/figure-text';
import { metricName } from '@/components/shared/metric-name';
import { pageKindName } from '@/components/shared/names';
import type { TermFigure } from '@/utils/records/bank-term';

/** A term's figure as given: one number, or both ends of a range. */
export const rangeText = (metric: string, { lo, hi }: { lo: number; hi: number }): string =>
  lo === hi ? figureText(metric, lo) : `${figureText(metric, lo)} ~ ${figureText(metric, hi)}`;

/** The figure with its metric, days and page, for a tooltip. */
export const figureOrigin = (metric: string, figure: TermFigure): string =>
  i18n.t('productTerms.figureOf', [
    metricName(metric),
    rangeText(metric, figure),
    figure.statDate,
    String(figure.days),
    pageKindName(figure.pageKind),
  ]);

/** `0.2134` → `21.3%`. */
export const percentText = (share: number): string => `${(share * 100).toLocaleString('en-US', { maximumFractionDigits: 1 })}%`;

/** `0.2134` → `+21.3%`; nothing is said of a change that cannot be reckoned. */
export const changeText = (share: number | null): string =>
  share === null ? '' : `${share > 0 ? '+' : share < 0 ? '−' : '±'}${percentText(Math.abs(share))}`;
