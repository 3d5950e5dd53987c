import { idText } from '@/utils/core/ids';
import { parsePriceFen } from '@/utils/core/money';
import { MOST_COST_FEN } from '@/utils/messages/costs';

/** Why a line is not taken. `rounded`: a table program has cut the id · `twice`: the id stood above with another cost. */
export type CostFault = 'columns' | 'id' | 'rounded' | 'unknown' | 'cost' | 'zero' | 'twice';

/** A line that is not taken, as it was pasted. */
export interface RefusedLine {
  /** 1-based. */
  line: number;
  text: string;
  fault: CostFault;
}

/** What a pasted table holds. */
export interface ParsedCosts {
  costs: { itemId: string; unitCostFen: number }[];
  refused: RefusedLine[];
  /** The first line is a heading. */
  hasHeading: boolean;
}

const HEADING = /(id|编号|编码|商品|sku|item).*(成本|进价|采购|cost|price)/i;
const CUT_ID = /^\d(\.\d+)?e\+?\d+$/i;
// The first column ends at the first tab, comma, semicolon or blank; a cost may itself hold commas.
const LINE = /^"?'?([^\s,，;；"]+)\s*"?\s*[,，;；\s]\s*(.+)$/;

function costOf(text: string): number | null {
  const range = parsePriceFen(text.replace(/^"(.*)"$/, '$1').trim());
  return range === null || range.lo !== range.hi || range.lo > MOST_COST_FEN ? null : range.lo;
}

/** Reads lines of product id and unit cost in yuan. `itemIds` are the shop's products: a cost for another is refused, not lost. */
export function parseCosts(text: string, itemIds: ReadonlySet<string>): ParsedCosts {
  const found = new Map<string, number>();
  const parsed: ParsedCosts = { costs: [], refused: [], hasHeading: false };
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (HEADING.test(line) && found.size + parsed.refused.length === 0 && !/\d{3}/.test(line)) {
      parsed.hasHeading = true;
      continue;
    }
    const read = readLine(line, itemIds, found);
    if (typeof read === 'string') parsed.refused.push({ line: at + 1, text: raw, fault: read });
    else found.set(read.itemId, read.unitCostFen);
  }
  parsed.costs = [...found].map(([itemId, unitCostFen]) => ({ itemId, unitCostFen }));
  return parsed;
}

function readLine(
  line: string,
  itemIds: ReadonlySet<string>,
  found: ReadonlyMap<string, number>,
): { itemId: string; unitCostFen: number } | CostFault {
  const [, first, second] = LINE.exec(line) ?? [];
  if (first === undefined || second === undefined) return 'columns';
  if (CUT_ID.test(first)) return 'rounded';
  const itemId = idText(first);
  if (itemId === null) return 'id';
  if (!itemIds.has(itemId)) return 'unknown';
  const unitCostFen = costOf(second);
  if (unitCostFen === null) return 'cost';
  if (unitCostFen === 0) return 'zero';
  const before = found.get(itemId);
  return before !== undefined && before !== unitCostFen ? 'twice' : { itemId, unitCostFen };
}
