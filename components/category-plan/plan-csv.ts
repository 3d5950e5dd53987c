import { i18n } from '#i18n';
import { type CsvCell, csvId, csvText } from '@/components/shared/csv-text';
import type { AssortmentPlan, PlannedItem } from '@/utils/analyses/assortment/plan';
import { ENOUGH_DAYS, marginOf } from '@/utils/analyses/assortment/plan-item';
import { type Known, shareOf } from '@/utils/analyses/assortment/tally';
import { bandAt } from './drill';
import { bandName, categoryPathText, roleName } from './plan-names';
import type { PlanSource } from './plan-source';
import { mainReason, otherRoles } from './sign-text';

const inYuan = (fen: number | null | undefined): number | null => (fen === null || fen === undefined ? null : fen / 100);
const inPercent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);
const idCell = (key: string | null): CsvCell => (key === null ? null : csvId(key));

const knownCells = (known: Known, scale: (sum: number | null) => number | null, whole: Known): CsvCell[] => [
  scale(known.sum),
  known.of,
  known.of === 0 ? null : known.fewestDays,
  known.of === 0 ? null : known.mostDays,
  known.ofDaily,
  inPercent(shareOf(known.daily, whole.daily)),
];

const knownHeads = (name: string, daily: string): string[] => [
  name,
  i18n.t('plan.csv.of', [name]),
  i18n.t('plan.csv.fewestDays', [name]),
  i18n.t('plan.csv.mostDays', [name]),
  i18n.t('plan.csv.ofDaily', [daily, String(ENOUGH_DAYS)]),
  i18n.t('plan.csv.share', [daily]),
];

/** The days figures are of, for the headings. */
const spanText = ({ span }: PlanSource): string => (span === null ? '' : ` ${span.from} ~ ${span.to}`);

/** The plan as a CSV file, one line a category, price band and role. What was not seen is empty, never 0. */
export function planCsv(plan: AssortmentPlan, source: PlanSource): string {
  const span = spanText(source);
  const head = [
    ...[i18n.t('plan.category'), i18n.t('plan.csv.categoryId'), i18n.t('plan.band')],
    ...[i18n.t('plan.csv.bandFrom'), i18n.t('plan.csv.bandTo'), i18n.t('plan.roleColumn'), i18n.t('plan.area.products')],
    i18n.t('plan.csv.share', [i18n.t('plan.area.products')]),
    ...knownHeads(i18n.t('plan.area.visitors') + span, i18n.t('plan.daily.visitors') + span),
    ...knownHeads(`${i18n.t('plan.area.paid')} (¥)${span}`, i18n.t('plan.daily.paid') + span),
  ];
  const rows = plan.categories.flatMap((category) =>
    category.cells.map(({ bandId, role, tally }): CsvCell[] => {
      const band = bandAt(category, bandId);
      return [
        ...[categoryPathText(source.categoryPaths, category.key), idCell(category.key), bandName(band)],
        ...[inYuan(band?.fromFen), inYuan(band?.toFen), roleName(role), tally.products],
        inPercent(shareOf(tally.products, plan.tally.products)),
        ...knownCells(tally.visitors, (sum) => sum, plan.tally.visitors),
        ...knownCells(tally.paidFen, inYuan, plan.tally.paidFen),
      ];
    }),
  );
  return csvText([head, ...rows]);
}

/** Products as a CSV file in the order given, with role, reason and figures. */
export function productsCsv(items: readonly PlannedItem[], plan: AssortmentPlan, source: PlanSource): string {
  const span = spanText(source);
  const bands = new Map(plan.categories.map((category) => [category.key, category]));
  const head = [
    ...[i18n.t('plan.itemId'), i18n.t('plan.title'), i18n.t('plan.category'), i18n.t('plan.csv.categoryId'), i18n.t('plan.band')],
    ...[i18n.t('plan.csv.priceLo'), i18n.t('plan.csv.priceHi'), i18n.t('plan.roleColumn'), i18n.t('plan.why')],
    i18n.t('plan.otherRoles'),
    ...[i18n.t('plan.area.visitors') + span, i18n.t('plan.csv.days', [i18n.t('plan.area.visitors')])],
    ...[`${i18n.t('plan.area.paid')} (¥)${span}`, i18n.t('plan.csv.days', [i18n.t('plan.area.paid')])],
    ...[`${i18n.t('plan.cost')} (¥)`, `${i18n.t('plan.margin')} (%)`],
  ];
  const rows = items.map((item): CsvCell[] => {
    const category = bands.get(item.categoryKey);
    return [
      ...[csvId(item.itemId), item.title, categoryPathText(source.categoryPaths, item.categoryKey), idCell(item.categoryKey)],
      bandName(category ? bandAt(category, item.bandId) : null),
      ...[inYuan(item.priceFen?.lo), inYuan(item.priceFen?.hi), roleName(item.roles.main), mainReason(item.roles)],
      otherRoles(item.roles).join(i18n.t('common.comma')),
      ...[item.visitors?.sum ?? null, item.visitors?.days ?? null],
      ...[inYuan(item.paidFen?.sum), item.paidFen?.days ?? null],
      ...[inYuan(item.unitCostFen), inPercent(marginOf(item))],
    ];
  });
  return csvText([head, ...rows]);
}
