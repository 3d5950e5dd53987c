import { i18n } from '#i18n';
import { type CsvCell, csvId, csvText } from '@/components/shared/csv-text';
import { findingText } from '@/components/shared/finding-text';
import { metricName } from '@/components/shared/metric-name';
import { platformName, shopName } from '@/components/shared/names';
import { stamp } from '@/components/shared/when';
import { findingsByCost } from './findings-by-cost';
import type { TitleRowView } from './title-row-view';

const headings = (): CsvCell[] => [
  i18n.t('titleAudit.rank'),
  i18n.t('titleAudit.csv.shop'),
  i18n.t('titleAudit.csv.platform'),
  i18n.t('detail.itemId'),
  i18n.t('detail.outerId'),
  i18n.t('titleAudit.title'),
  i18n.t('titleAudit.score'),
  i18n.t('titleAudit.csv.metric'),
  i18n.t('titleAudit.traffic'),
  i18n.t('titleAudit.csv.day'),
  i18n.t('titleAudit.fix'),
  i18n.t('titleAudit.csv.findings'),
  i18n.t('titleAudit.csv.suggested'),
  i18n.t('products.lastSeen'),
];

/** The audit as a CSV file, in the table's order; what is not known stays an empty cell. */
export function auditCsv(rows: readonly TitleRowView[]): string {
  const lines = rows.map((row): CsvCell[] => {
    const { ref, platform, outerId, title, score, traffic, rank, lastSeenAt } = row;
    const findings = findingsByCost(row.findings);
    const texts = findings.map(findingText);
    return [
      rank,
      shopName(row.shop ?? { name: null, shopId: ref.shopId }),
      platformName(platform),
      csvId(ref.itemId),
      outerId === null ? null : csvId(outerId),
      title,
      score,
      traffic === null ? null : metricName(traffic.metric),
      traffic?.value ?? null,
      traffic?.day ?? null,
      texts[0]?.fix ?? null,
      texts.map(({ says }) => says).join('\n'),
      findings.find(({ suggestedTitle }) => suggestedTitle !== null)?.suggestedTitle ?? null,
      // With the year, whenever the file is read.
      stamp(lastSeenAt, 0),
    ];
  });
  return csvText([headings(), ...lines]);
}
