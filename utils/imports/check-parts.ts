import type { Draft } from './gather';
import type { TotalCheck } from './summary';

const CHECKED = ['visitors', 'paid-amount', 'cart-people', 'buyers'] as const;
const STEP = ' / ';

/** Sources against the source they are parts of: they overlap, so only none of them may be more than the whole. */
export function checkParts(drafts: Iterable<Draft>): TotalCheck[] {
  const most = new Map<string, number>();
  const sources = [...drafts].filter(({ record }) => record.subject.kind === 'source' && record.subject.name !== null);
  const keyOf = (path: string, { record }: Draft, metric: string) => [path, record.statDate, record.days, metric].join('\n');
  for (const draft of sources) {
    const steps = (draft.record.subject.name ?? '').split(STEP);
    const above = steps.slice(0, -1).join(STEP);
    if (above === '') continue;
    for (const metric of CHECKED) {
      const key = keyOf(above, draft, metric);
      most.set(key, Math.max(most.get(key) ?? 0, draft.record.values[metric] ?? 0));
    }
  }
  return sources.flatMap((draft) =>
    CHECKED.flatMap((metric): TotalCheck[] => {
      const total = draft.record.values[metric];
      const rows = most.get(keyOf(draft.record.subject.name ?? '', draft, metric));
      if (total === undefined || rows === undefined) return [];
      return [{ ...draft.place, metric, kind: 'each', total, rows, agrees: rows <= total }];
    }),
  );
}
