import { compareDays } from '@/utils/analyses/titles/proof/compare-days';
import type { DayFigures, ProofState } from '@/utils/analyses/titles/proof/proof';
import type { TitleVersion } from '@/utils/analyses/titles/proof/versions';
import type { TitleEvent } from '@/utils/analyses/titles/title-input';
import { addDays, type Day, dayOf } from '@/utils/core/dates';
import type { SubjectRef } from '@/utils/records/finding';
import { type DayValue, type FiguresRow, figuresOfKind, itemHistory } from '@/utils/snapshots/queries';
import { leftOutDays } from './left-out-days';

/** Titles changed longer ago are shown without a proof: their days are not read. House choice. */
const HISTORY_DAYS = 180;

/** A product's daily figures, and what else moves them. */
export interface ProofGround {
  today: Day;
  visitorDays: DayValue[];
  visitors: DayFigures;
  clicks: DayFigures | null;
  buyers: DayFigures | null;
  market: DayFigures | null;
  leftOut: ReadonlySet<Day>;
}

const byDay = (days: readonly DayValue[]): DayFigures =>
  new Map(days.flatMap(({ day, value }) => (value === null ? [] : [[day, value] as const])));

const orNull = (figures: DayFigures): DayFigures | null => (figures.size > 0 ? figures : null);

/** Final daily visitors of the peers, exact ones only. */
function marketOf(rows: readonly FiguresRow[], itemId: string): DayFigures | null {
  const all = rows.filter(({ days, isFinal, scope }) => days === 1 && isFinal && scope === null);
  // The peers of the product itself where a page gives them, else the shop's; never another product's.
  const own = all.filter(({ of }) => of.of === itemId);
  const daily = own.length > 0 ? own : all.filter(({ of }) => of.of === null);
  const figures = daily.flatMap(({ statDate, figures: { visitors } }) =>
    visitors && 'value' in visitors ? [[statDate, visitors.value] as const] : [],
  );
  return orNull(new Map(figures));
}

/** Reads what title changes of a product are judged by. */
export async function proofGround(ref: SubjectRef, events: readonly TitleEvent[], now: number): Promise<ProofGround> {
  const today = dayOf(now);
  const from = addDays(today, -HISTORY_DAYS);
  const series = (metric: string) => itemHistory(ref, metric, from, today);
  const [visitorDays, clicks, buyers, stock, peers] = await Promise.all([
    series('visitors'),
    series('clicks'),
    series('buyers'),
    series('stock'),
    figuresOfKind(ref.site, ref.shopId, 'peers-average', from),
  ]);
  return {
    today,
    visitorDays,
    visitors: byDay(visitorDays),
    clicks: orNull(byDay(clicks)),
    buyers: orNull(byDay(buyers)),
    market: marketOf(peers, ref.itemId),
    leftOut: leftOutDays(stock, events, today),
  };
}

/** What a title did against the one before it; null for titles never seen, and for the first one known. */
export function proofOf(version: TitleVersion, versions: readonly TitleVersion[], ground: ProofGround): ProofState | null {
  if (version.state !== 'observed' || version.notBefore === null) return null;
  const observed = versions.filter(({ state }) => state === 'observed');
  const at = observed.indexOf(version);
  const [next, before] = [observed[at - 1], observed[at + 1]];
  // Today is not over; a day on which a title came or went is neither's.
  const yesterday = addDays(ground.today, -1);
  const latest = next?.notBefore ? addDays(dayOf(next.notBefore), -1) : yesterday;
  return compareDays({
    ...ground,
    lastOldDay: addDays(dayOf(version.notBefore), -1),
    firstNewDay: addDays(dayOf(version.at), 1),
    earliest: before ? addDays(dayOf(before.at), 1) : addDays(ground.today, -HISTORY_DAYS),
    latest: latest < yesterday ? latest : yesterday,
    isOver: next !== undefined,
  });
}
