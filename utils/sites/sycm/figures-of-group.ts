import type { Fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import type { Candidate } from '@/utils/reading/attempt';
import { type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { cellsOf } from './cells';
import { daySeries } from './day-series';
import { dayIn } from './days';
import { codesOf, type Told } from './from-sycm';
import { isCounted } from './period';
import { withoutUnripe } from './unripe';

/** What a group of cells is of. */
export type GroupOf = Pick<FiguresOf, 'platform' | 'shopId' | 'subject'>;

/** A product's trend has no dates of its own and ends as asked (facts 1.4, high); the shop's has them. */
const isOfItem = ({ subject }: GroupOf): boolean => subject.kind === 'item' || typeof subject.of === 'string';

/**
 * The metrics records of one group of cells: one of the requested period, or one a day where its cells are daily lists. A
 * machine word where its dates do not fit the request. Days and groups without any figure give none.
 */
export function figuresOfGroup(
  group: Fields,
  of: GroupOf,
  words: Readonly<Record<string, Word>>,
  { period, scope, capturedAt }: Omit<Told, 'url' | 'body'>,
): Candidate[] | string {
  const series = daySeries(group, codesOf(words), period, isOfItem(of));
  if (typeof series === 'string') return series;
  if (series) {
    return series.flatMap(({ day, row }) => {
      const figures = withoutUnripe(cellsOf(row, words), day, capturedAt);
      const isFinal = isCounted(day, capturedAt);
      return hasFigures(figures) ? [figuresRecord({ ...of, statDate: day, isFinal, scope }, figures)] : [];
    });
  }
  const day = dayIn(group.statDate);
  if (day !== null && day !== period.statDate) return 'date-contradicts';
  const { statDate, days, isFinal } = period;
  const figures = withoutUnripe(cellsOf(group, words), statDate, capturedAt);
  return hasFigures(figures) ? [figuresRecord({ ...of, statDate, days, isFinal, scope }, figures)] : [];
}
