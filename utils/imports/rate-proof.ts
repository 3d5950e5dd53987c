import type { Row } from './containers/container';
import type { Plan, PlannedFigure } from './plan-columns';
import { ratios } from './ratios';
import { type BareRate, readCell } from './read-cell';

/** A rate written with two or more decimals is this close to the quotient of its counts. */
const CLOSE = 0.02;
const STEP = 0.0001;

function numberAt(row: Row, figure: PlannedFigure | undefined): number | null {
  const [column] = figure?.columns ?? [];
  if (!figure || !column) return null;
  const read = readCell(row[column.index], figure.scale, 'fraction');
  return typeof read === 'object' && read.lo === read.hi ? read.lo : null;
}

const isClose = (written: number, made: number, step: number) => Math.abs(written - made) <= Math.max(made * CLOSE, step);

/**
 * What bare rates of a table mean, proved by rows whose counts give the same rate: 0.033 beside 274 of 8225 is a fraction,
 * 3.33 there percents. Null where no row proves it, or rows contradict each other. Never told by how large a value is.
 */
export function proveRates(rows: readonly Row[], { own }: Plan): BareRate {
  const proofs = new Set<BareRate>();
  const named = (id: string) => own.find(({ metric }) => metric.id === id);
  for (const rate of own.filter(({ scale }) => scale === 'rate')) {
    const ratio = ratios[rate.metric.id];
    if (!ratio) continue;
    for (const row of rows) {
      const [column] = rate.columns;
      if (typeof row[column?.index ?? 0] === 'string' && String(row[column?.index ?? 0]).includes('%')) continue;
      const written = numberAt(row, rate);
      const of = numberAt(row, named(ratio.of));
      const by = numberAt(row, named(ratio.by));
      if (!written || !of || !by) continue;
      const made = of / by;
      if (isClose(written, made, STEP)) proofs.add('fraction');
      else if (isClose(written, made * 100, STEP * 100)) proofs.add('percent');
      else proofs.add(null);
    }
  }
  const [only = null] = proofs;
  return proofs.size === 1 ? only : null;
}
