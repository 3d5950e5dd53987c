import type { Day } from '@/utils/core/dates';
import type { MarketLook } from './market-gaps';

/** Stored figures of a market: of a category as a whole, or of somebody's product in a list. */
export interface MarketRow {
  of: { kind: string; id: string | null; name: string | null };
  scope: string | null;
  statDate: Day;
}

/** `list-flow-50012345-band-50-100-seller-1`: what a list is sorted by, its category, and the price segment in yuan it was narrowed to. */
const LIST =
  /^list-[a-z0-9]+-(\d+)(?:-band-(\d+)(?:-(\d+|up))?)?(?=-(?:pc|wireless|nodistinct|device|crowd|seller|flow)(?:-|$)|$)/;
/** The same where the platform names its lists by their category alone. */
const CATEGORY_LIST = /^cat-(\d+)(?=-|$)/;
interface Place {
  categoryId: string;
  band: MarketLook['band'];
}

/** The category and price segment of a market list; null where its name tells no category, or a segment only by number. */
export function marketPlace(scope: string | null): Place | null {
  const [, whole] = CATEGORY_LIST.exec(scope ?? '') ?? [];
  if (whole !== undefined) return { categoryId: whole, band: null };
  const [, categoryId, from, to] = LIST.exec(scope ?? '') ?? [];
  if (categoryId === undefined) return null;
  if (from === undefined) return { categoryId, band: null };
  const [low, high] = [Number(from), to === 'up' ? null : Number(to)];
  const isRange = to !== undefined && (high === null || high > low);
  return isRange ? { categoryId, band: { fromFen: low * 100, toFen: high === null ? null : high * 100 } } : null;
}

const keyOf = ({ categoryId, band }: Place): string => `${categoryId} ${band?.fromFen ?? ''} ${band?.toFen ?? ''}`;

/** The market pages the operator opened, one look a category and price segment. */
export function marketLooks(rows: readonly MarketRow[]): MarketLook[] {
  const looks = new Map<string, MarketLook & { ids: Set<string> }>();
  for (const { of, scope, statDate } of rows) {
    const place = of.kind === 'category' && of.id !== null ? { categoryId: of.id, band: null } : marketPlace(scope);
    if (place === null) continue;
    const look = looks.get(keyOf(place)) ?? { ...place, name: null, items: 0, lastDay: statDate, ids: new Set<string>() };
    looks.set(keyOf(place), look);
    if (of.kind === 'category') look.name ??= of.name;
    else if (of.id !== null) look.ids.add(of.id);
    if (statDate > look.lastDay) look.lastDay = statDate;
  }
  return [...looks.values()].map(({ ids, ...look }) => ({ ...look, items: ids.size }));
}
