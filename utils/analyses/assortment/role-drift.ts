import type { Range } from '@/utils/core/money';
import type { AssortmentRules, RoleName } from '@/utils/records/assortment-rules';
import { figureBook } from './compared';
import { groupBy } from './group-by';
import type { PlanItem, SeenSum } from './plan-item';
import { type MainRole, rolesOf } from './roles';

/** Fewer seen days of a window say nothing of a product in it. *House choice*: a third of 30. */
const FEWEST_WINDOW_DAYS = 10;

/** A product with its figures by window, the newest first. */
export interface DriftItem extends Omit<PlanItem, 'visitors' | 'paidFen'> {
  windows: readonly {
    visitors: SeenSum | null;
    /** The price last seen in the window; null where none was, and today's is taken. */
    priceFen: Range | null;
  }[];
}

/** What a product's role was in one window. */
export interface WindowRole {
  role: MainRole;
  /** No price of the window was seen: today's was taken. */
  isPriceToday: boolean;
}

/** A product whose role is not what it was. */
export interface RoleDrift {
  itemId: string;
  title: string | null;
  from: RoleName | 'regular';
  to: RoleName | 'regular';
  /** Since which window the newer role stands without a break by another; 0 is the newest. Windows between may be unknown. */
  sinceWindow: number;
  /** By window, the newest first. */
  windows: WindowRole[];
}

/** The drift of a shop's roles. */
export interface DriftReport {
  /** The latest changes first, then by id. */
  changes: RoleDrift[];
  /** By window, the newest first: how many products have a known role. */
  known: number[];
}

/**
 * Compares products' main roles by window. Each window is judged by itself with the rules of today and today's costs; a
 * window that is unknown for a product is passed over, never taken for a change.
 */
export function roleDrift(items: readonly DriftItem[], rules: AssortmentRules): DriftReport {
  const strict = { ...rules, fewestDays: Math.max(rules.fewestDays, FEWEST_WINDOW_DAYS) };
  const count = items.reduce((most, { windows }) => Math.max(most, windows.length), 0);
  const roles = groupBy(Array.from({ length: count }, (_, at) => rolesIn(items, at, strict)).flat(), ({ itemId }) => itemId);
  const known = Array.from(
    { length: count },
    (_, at) => [...roles.values()].filter((windows) => (windows[at]?.role ?? 'unknown') !== 'unknown').length,
  );
  const changes = items.flatMap(({ itemId, title }) => {
    const windows = (roles.get(itemId) ?? []).map(({ role, isPriceToday }) => ({ role, isPriceToday }));
    const change = lastChange(windows);
    return change === null ? [] : [{ itemId, title, ...change, windows }];
  });
  changes.sort((a, b) => a.sinceWindow - b.sinceWindow || Number(a.itemId > b.itemId) - Number(a.itemId < b.itemId));
  return { changes, known };
}

function rolesIn(items: readonly DriftItem[], at: number, rules: AssortmentRules): (WindowRole & { itemId: string })[] {
  const inWindow = items.map(({ windows, ...item }): PlanItem & { isPriceToday: boolean } => {
    const { visitors = null, priceFen = null } = windows[at] ?? {};
    return { ...item, visitors, paidFen: null, priceFen: priceFen ?? item.priceFen, isPriceToday: priceFen === null };
  });
  // Only products seen in the window were there to be compared with.
  const book = figureBook(
    inWindow.filter(({ visitors }) => visitors !== null),
    rules,
  );
  return inWindow.map((item) => {
    const { main } = rolesOf(item, book, rules);
    // A role by price alone is no news of a window nobody looked at.
    const isSeen = item.visitors !== null && item.visitors.days >= rules.fewestDays;
    return { itemId: item.itemId, role: isSeen ? main : 'unknown', isPriceToday: item.isPriceToday };
  });
}

/** The newest known role against the last known one before that differs. */
function lastChange(windows: readonly WindowRole[]): Pick<RoleDrift, 'from' | 'to' | 'sinceWindow'> | null {
  const known = windows.flatMap(({ role }, at) => (role === 'unknown' ? [] : [{ role, at }]));
  const [newest] = known;
  const before = newest && known.find(({ role }) => role !== newest.role);
  if (!newest || !before) return null;
  const since = known.findLast(({ at }) => at < before.at);
  return { from: before.role, to: newest.role, sinceWindow: since?.at ?? newest.at };
}
