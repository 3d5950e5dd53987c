/** A closed range; both ends are equal when the page showed one figure. */
export interface Range {
  lo: number;
  hi: number;
}

const AMOUNT = /^(?:[¥￥]|RMB|CNY)?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(万)?元?$/;
const RANGE_SIGN = /[~～至—–]|-(?=[¥￥\d])/;

function amountFen(text: string): number | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const [, whole = '', cents = '', wan] = match;
  const fen = Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
  return wan ? fen * 10_000 : fen;
}

/**
 * Reads a price as a seller page writes it: `¥ 39.90`, `39.9-59.9`, `￥1,299.00 ~ ￥1,599.00`, `1.25万`.
 *
 * Units: integer fen. A range stays a range. Null for anything else (`--`, private-use glyph digits, three decimals).
 */
export function parsePriceFen(text: string): Range | null {
  const parts = text.replace(/\s+/g, '').split(RANGE_SIGN);
  if (parts.length === 0 || parts.length > 2) return null;
  const amounts = parts.map(amountFen);
  const lo = amounts[0] ?? null;
  const hi = amounts.length === 2 ? (amounts[1] ?? null) : lo;
  if (lo === null || hi === null || lo > hi) return null;
  return Number.isSafeInteger(hi) ? { lo, hi } : null;
}

/** `3990` → `39.90`; a range keeps both ends. No currency sign: views decide where it stands. */
export function formatFen({ lo, hi }: Range): string {
  const text = (fen: number) => (fen / 100).toFixed(2);
  return lo === hi ? text(lo) : `${text(lo)}–${text(hi)}`;
}
