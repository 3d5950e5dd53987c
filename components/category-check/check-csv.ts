import { i18n } from '#i18n';
import { pathText, percentOf } from '@/components/category-advice/category-words';
import { type CsvCell, csvId, csvText } from '@/components/shared/csv-text';
import { metricName } from '@/components/shared/metric-name';
import { platformName, shopName } from '@/components/shared/names';
import { stamp } from '@/components/shared/when';
import type { CheckRow } from './check-row';
import { checkState, isSaid } from './check-state';
import { headlineOf, othersOf } from './headline';
import { saidText, stateName, whyText } from './why-text';

const headings = (): CsvCell[] => [
  i18n.t('titleAudit.csv.shop'),
  i18n.t('titleAudit.csv.platform'),
  i18n.t('detail.itemId'),
  i18n.t('detail.outerId'),
  i18n.t('titleAudit.title'),
  i18n.t('categoryCheck.csv.categoryId'),
  i18n.t('categoryCheck.columns.now'),
  i18n.t('categoryCheck.columns.verdict'),
  i18n.t('categoryCheck.columns.suggestion'),
  i18n.t('categoryCheck.csv.suggestedId'),
  i18n.t('categoryCheck.csv.percent'),
  i18n.t('categoryAdvice.seed'),
  i18n.t('categoryCheck.csv.others'),
  i18n.t('categoryCheck.columns.why'),
  i18n.t('categoryCheck.csv.said'),
  i18n.t('titleAudit.csv.metric'),
  i18n.t('titleAudit.traffic'),
  i18n.t('titleAudit.csv.day'),
  i18n.t('categoryCheck.csv.judgedAt'),
  i18n.t('products.lastSeen'),
];

/** The check as a CSV file, in the table's order; what is not known stays an empty cell. */
export const checkCsv = (rows: readonly CheckRow[], now: number): string =>
  csvText([headings(), ...rows.map((row) => cellsOf(row, now))]);

function cellsOf(row: CheckRow, now: number): CsvCell[] {
  const { ref, platform, outerId, title, categoryId, categoryPath, judged, traffic, said, shop, lastSeenAt } = row;
  const state = checkState(row, now);
  const to = headlineOf(row);
  const others = othersOf(row).map(({ path, confidence, isSeed }) => {
    const mark = isSeed ? ` (${i18n.t('categoryAdvice.seed')})` : '';
    return `${pathText(path)} ${percentOf(confidence)}%${mark}`;
  });
  // Times with the year, whenever the file is read.
  return [
    shopName(shop ?? { name: null, shopId: ref.shopId }),
    platformName(platform),
    csvId(ref.itemId),
    outerId === null ? null : csvId(outerId),
    title,
    categoryId === null ? null : csvId(categoryId),
    categoryPath === null ? null : pathText(categoryPath),
    stateName(state),
    to === null ? null : pathText(to.path),
    to?.categoryId == null ? null : csvId(to.categoryId),
    to?.percent ?? null,
    to?.isSeed ? i18n.t('categoryAdvice.seed') : null,
    others.length === 0 ? null : others.join('\n'),
    whyText(row, now, 0),
    said !== null && isSaid(row, now) ? saidText(said, 0) : null,
    traffic === null ? null : metricName(traffic.metric),
    traffic?.value ?? null,
    traffic?.day ?? null,
    judged === null ? null : stamp(judged.judgedAt, 0),
    stamp(lastSeenAt, 0),
  ];
}
