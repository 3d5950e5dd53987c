import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { pageKindName, platformName } from '@/components/shared/names';
import { metrics } from '@/utils/knowledge/metrics/registry';
import type { BankTerm } from '@/utils/records/bank-term';
import { periodText } from './term-figure-text';

const units = new Map(metrics.map(({ id, unit }) => [id, unit]));

/** A metric's unit beside its name, and what its stored numbers are divided by for it. */
function scaleOf(metric: string): { unit: string; by: number } {
  const unit = units.get(metric);
  if (unit === 'fen') return { unit: ' (¥)', by: 100 };
  if (unit === 'ratio') return { unit: ' (%)', by: 0.01 };
  if (unit === 'ms') return { unit: ' (s)', by: 1000 };
  return { unit: '', by: 1 };
}

// Twelve digits: what dividing adds behind them nobody ever showed.
const numberText = (value: number) => String(Number(value.toPrecision(12)));

/** A cell a table program shows and never runs: text that would start a formula gets an apostrophe, as those programs do. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Terms as a CSV file's text for table programs: with the mark by which they recognise the letters, one line a term, and
 * of each metric both ends, the days and the page. What was not shown is empty.
 */
export function bankCsv(
  terms: readonly BankTerm[],
  metricIds: readonly string[],
  categoryName: (categoryId: string) => string,
): string {
  const scales = metricIds.map((metric) => ({ metric, ...scaleOf(metric) }));
  const head = [
    i18n.t('terms.term'),
    i18n.t('terms.platform'),
    i18n.t('terms.category'),
    i18n.t('terms.items'),
    i18n.t('terms.seen'),
    ...scales.flatMap(({ metric, unit }) => [
      `${metricName(metric)}${unit}`,
      i18n.t('terms.csvTo', [`${metricName(metric)}${unit}`]),
      i18n.t('terms.csvDay', [metricName(metric)]),
      i18n.t('terms.csvPage', [metricName(metric)]),
    ]),
  ].map(cell);
  const lines = terms.map(({ text, platforms, categoryIds, ofItems, lastDay, figures }) => [
    cell(text),
    cell(platforms.map(platformName).join(i18n.t('common.comma'))),
    cell(categoryIds.map(categoryName).join(i18n.t('common.comma'))),
    // No product seen with the term is not known to be none.
    String(Object.keys(ofItems).length || ''),
    lastDay,
    ...scales.flatMap(({ metric, by }) => {
      const figure = figures[metric];
      if (!figure) return ['', '', '', ''];
      const page = cell(pageKindName(figure.pageKind));
      return [numberText(figure.lo / by), numberText(figure.hi / by), cell(periodText(figure)), page];
    }),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
