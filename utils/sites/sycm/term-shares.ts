import { readFigure } from '@/utils/core/figures';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import { onlyOnce } from './only-once';

/** One category of a term as a page or an answer has it. */
export interface ShareRow {
  at: string;
  id: string | null;
  /** The category's own name, or its whole path in one text. */
  name: string | null;
  /** Names above it, with or without its own at the end; null where there is no such list. */
  path: readonly string[] | null;
  share: unknown;
}

/** What shares are of. */
export interface SharesOf {
  term: string;
  statDate: string;
  days: number;
  measure: 'clicks' | 'click-people';
}

/** Shares of one whole; rounding may carry them a little over it (house choice). */
const WHOLE = 1.02;
const SEPARATOR = />>|>|》|›/;

/**
 * How the clicks on a term split over categories, as one record. A share above 1, or shares that add up to more than the
 * whole, show that the column is not what we took it for: then there is no record at all. A category that stands there twice is
 * left out, as is one without a share.
 */
export function readShares({ term, statDate, days, measure }: SharesOf, rows: readonly ShareRow[]): Attempt {
  const refused: Attempt['refused'] = [];
  const named = rows.map((row) => ({ ...row, ...placeOf(row) }));
  const keyOf = ({ id, name, path }: (typeof named)[number]) => id ?? JSON.stringify(path ?? name);
  const isOnce = onlyOnce(named.map(keyOf));
  const categories = named.flatMap((row) => {
    const share = readFigure(row.share, 'rate');
    if (share === 'empty') return [];
    const fault =
      share === 'unreadable' ? 'unreadable-share' : row.name === null ? 'missing-name' : isOnce(keyOf(row)) ? null : 'row-twice';
    if (fault !== null || share === 'unreadable') {
      refused.push({ reason: fault ?? 'unreadable-share', at: row.at });
      return [];
    }
    return [{ id: row.id, name: row.name, path: row.path, share }];
  });
  const place = rows[0]?.at ?? 'data';
  if (categories.some(({ share }) => share.lo < 0 || share.hi > 1)) return refusal('share-out-of-bounds', place);
  if (categories.reduce((sum, { share }) => sum + share.lo, 0) > WHOLE) return refusal('shares-exceed-whole', place);
  if (categories.length === 0)
    return refused.length > 0 ? { entries: [], refused, empty: null } : refusal('shares-not-found', place);
  const record = { kind: 'term-categories' as const, platform: 'taobao', term, statDate, days, measure, categories };
  return { entries: [{ at: place, candidates: [record] }], refused, empty: null };
}

/** The name and the names from the first level down to it; a text without a separator is a name, because names have `/` in them. */
function placeOf({ name, path }: ShareRow): { name: string | null; path: string[] | null } {
  const split = (text: string) => text.split(SEPARATOR).map((part) => part.trim());
  const own = name === null ? [] : split(name);
  const above = path?.flatMap(split) ?? [];
  const leaf = own.at(-1) ?? above.at(-1) ?? null;
  const whole = own.length > 1 ? own : above.at(-1) === leaf || leaf === null ? above : [...above, leaf];
  return { name: leaf || null, path: whole.length > 1 && whole.every(Boolean) ? whole : null };
}
