import { i18n } from '#i18n';
import { figureText } from '@/components/import/figure-text';
import { metricName } from '@/components/shared/metric-name';
import { pageKindName, platformName } from '@/components/shared/names';
import { stamp } from '@/components/shared/when';
import type { TermFigure } from '@/utils/records/bank-term';

/** A term's figure as given, in its metric's unit: `1,234`, or `500 ~ 1,000` where the page gave a range. */
export const termFigureText = (metric: string, { lo, hi }: Pick<TermFigure, 'lo' | 'hi'>): string =>
  lo === hi ? figureText(metric, lo) : i18n.t('history.range', [figureText(metric, lo), figureText(metric, hi)]);

/** Which days a figure is of. */
export const periodText = ({ statDate, days }: Pick<TermFigure, 'statDate' | 'days'>): string =>
  days === 1 ? statDate : i18n.t('terms.period', [statDate, String(days)]);

/** Where a figure is from: the days it is of, the page that showed it, when it was read. */
export const figureSource = (metric: string, figure: TermFigure, now: number): string =>
  [
    `${metricName(metric)} ${termFigureText(metric, figure)}`,
    periodText(figure),
    pageKindName(figure.pageKind),
    platformName(figure.platform),
    i18n.t('time.readAt', [stamp(figure.seenAt, now)]),
  ].join(' · ');
