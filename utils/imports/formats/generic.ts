import type { Mapping } from '../mapping';
import type { Format, RowNames } from './format';

const TOTAL_COLUMNS = ['合计', '汇总'];

/**
 * A table read by a confirmed mapping. Rows of one subject and day contradict each other unless it is an advertisement,
 * of which they are parts. Its days count as complete by the afternoon, the latest of the known platforms.
 */
export function genericFormat({ labels, site, platform, subject, date, words, rates }: Mapping): Format {
  const names = [subject.id, subject.name, subject.of].filter((label) => label !== null);
  const idOf = (row: RowNames, label: string | null) => (label === null ? null : row.id(label));
  return {
    id: 'generic',
    site,
    platform,
    vocabulary: { codes: {}, labels: words },
    needs: labels.map((label) => [label]),
    without: [],
    called: null,
    rates,
    dates: date === null ? [] : [date],
    isNamedByPeriod: false,
    readyHour: 14,
    lateMetrics: {},
    carried: [],
    totals: [...names, ...(date === null ? [] : [date]), ...TOTAL_COLUMNS],
    repeats: subject.kind === 'ad' ? 'add' : 'conflict',
    peersEnding: null,
    targets: (row) => {
      const id = idOf(row, subject.id);
      const name = subject.name === null ? null : (row.text(subject.name)?.slice(0, 200) ?? null);
      const of = idOf(row, subject.of);
      if (id === null && name === null && subject.kind !== 'shop') return 'no-subject';
      return [{ subject: { kind: subject.kind, id, name, of }, scope: null }];
    },
  };
}
