import type { Range } from '@/utils/core/money';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import type { ActivityTime } from '@/utils/records/activity';
import { camelFields } from './answers';
import { fenRange } from './shapes';

/** One stretch in which a product is on sale in an activity. */
export interface RunWindow {
  start: ActivityTime;
  end: ActivityTime;
  /** Lowest and highest SKU price; null unless every part of the stretch has one. */
  priceFen: Range | null;
  /** Pieces set aside; null where the parts disagree. */
  stock: number | null;
}

/** One window may end a second before the next begins. */
const GAP_MS = 60_000;

/**
 * The run window out of an `activityGoodsTimeList`. Windows that follow one another without a gap are one. Of several
 * with gaps the one that runs or comes next counts, after all of them the last: it is what the operator can still be too
 * late for. Null where a window lacks an end. Shape: facts 1.3, times in ms, prices in fen, high.
 */
export function runWindow(list: unknown, now: number): RunWindow | null {
  const windows = (Array.isArray(list) ? list : []).map(windowOf);
  if (windows.length === 0 || !windows.every((window) => window !== null)) return null;
  const blocks: RunWindow[] = [];
  for (const window of windows.sort((one, other) => one.start.at - other.start.at)) {
    const last = blocks.at(-1);
    if (last && window.start.at - last.end.at <= GAP_MS) blocks[blocks.length - 1] = joined(last, window);
    else blocks.push(window);
  }
  return blocks.find(({ end }) => end.at > now) ?? blocks.at(-1) ?? null;
}

function windowOf(raw: unknown): RunWindow | null {
  const window = camelFields(raw);
  const start = jsonTime(window.activityGoodsStartTime);
  const end = jsonEnd(window.activityGoodsEndTime);
  if (!start || !end || start.at >= end.at) return null;
  const { activityQuantity, minActivitySkuPrice, maxActivitySkuPrice } = window;
  const isCount = typeof activityQuantity === 'number' && Number.isSafeInteger(activityQuantity) && activityQuantity >= 0;
  return {
    start,
    end,
    priceFen: fenRange([minActivitySkuPrice, maxActivitySkuPrice]),
    stock: isCount ? activityQuantity : null,
  };
}

const joined = (one: RunWindow, other: RunWindow): RunWindow => ({
  start: one.start,
  end: one.end.at >= other.end.at ? one.end : other.end,
  priceFen:
    one.priceFen && other.priceFen
      ? { lo: Math.min(one.priceFen.lo, other.priceFen.lo), hi: Math.max(one.priceFen.hi, other.priceFen.hi) }
      : null,
  stock: one.stock === other.stock ? one.stock : null,
});
