import { metrics } from '@/utils/knowledge/metrics/registry';
import type { RowFigures } from './read-row';
import type { RowPlace, TotalCheck } from './summary';

const added = metrics.filter(({ overProducts }) => overProducts === 'sum');

interface Sum {
  value: number;
  rows: number;
  isWhole: boolean;
}

/** Sums of a sheet's rows, against its rows of totals. People are left out: who bought two products is one buyer. */
export class TotalsCheck {
  readonly #sums = new Map<string, Sum>();
  readonly #totals: { place: RowPlace; period: string | null; figures: RowFigures }[] = [];

  /** Counts a row, under its period and under all of them. */
  addRow(period: string, { values, ranges, missing }: RowFigures): void {
    for (const { id } of added) {
      const value = values[id];
      const isGap = value === undefined && (id in ranges || id in missing);
      if (value === undefined && !isGap) continue;
      for (const key of [`${id} ${period}`, id]) {
        const sum = this.#sums.get(key) ?? { value: 0, rows: 0, isWhole: true };
        this.#sums.set(key, { value: sum.value + (value ?? 0), rows: sum.rows + 1, isWhole: sum.isWhole && !isGap });
      }
    }
  }

  /** Keeps a row of totals; without a period it is of all rows. */
  addTotal(place: RowPlace, period: string | null, figures: RowFigures): void {
    this.#totals.push({ place, period, figures });
  }

  /** How the totals compare. */
  *compare(): Generator<TotalCheck> {
    for (const { place, period, figures } of this.#totals) {
      for (const { id, unit } of added) {
        const total = figures.values[id];
        const sum = this.#sums.get(period === null ? id : `${id} ${period}`);
        if (total === undefined || !sum) continue;
        // Every cell of money is rounded on its own.
        const slack = unit === 'fen' ? Math.ceil(sum.rows / 2) : 0;
        const agrees = sum.isWhole ? Math.abs(total - sum.value) <= slack : null;
        yield { ...place, metric: id, kind: 'sum', total, rows: sum.value, agrees };
      }
    }
  }
}
