/** A closed range; both ends are equal when the page showed one figure. */
export interface Range {
  lo: number;
  hi: number;
}

// Blanks may stand around the sign and the unit, never between digits: `39 90` is two figures run together.
const AMOUNT = /^(?:[¥￥]|RMB|CNY)?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(万)?\s*元?$/;
const RANGE_SIGN = /[~～至—–]|-(?=\s*[¥￥\d])/;

interface Amount {
  fen: number;
  isWan: boolean;
}

function amountOf(text: string): Amount | null {
  const match = AMOUNT.exec(text.trim());
  if (!match) return null;
  const [, whole = '', cents = '', wan] = match;
  const fen = Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
  return { fen: wan ? fen * 10_000 : fen, isWan: wan !== undefined };
}

/**
 * Reads a price as a seller page writes it: `¥ 39.90`, `39.9-59.9`, `￥1,299.00 ~ ￥1,599.00`, `1.25万`.
 *
 * Units: integer fen. A range stays a range. Null for anything else (`--`, private-use glyph digits, three decimals, and
 * `1-2万`, of which nobody can tell whether the first figure is one yuan).
 */
export function parsePriceFen(text: string): Range | null {
  const parts = text.split(RANGE_SIGN);
  if (parts.length > 2) return null;
  const [lo = null, hi = lo] = parts.map(amountOf);
  if (lo === null || hi === null || lo.fen > hi.fen || (hi.isWan && !lo.isWan)) return null;
  return Number.isSafeInteger(hi.fen) ? { lo: lo.fen, hi: hi.fen } : null;
}

/** `3990` → `39.90`; a range keeps both ends. No currency sign: views decide where it stands. */
export function formatFen({ lo, hi }: Range): string {
  const text = (fen: number) => (fen / 100).toFixed(2);
  return lo === hi ? text(lo) : `${text(lo)}–${text(hi)}`;
}
