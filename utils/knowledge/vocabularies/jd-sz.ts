import type { Word } from '@/utils/core/vocabulary';

/** Whose figures an answer of 商智 gives: the whole shop, a product, or a traffic source. */
export type JdSubject = 'shop' | 'item' | 'source';

const own: readonly (readonly [prefix: string, word: Word])[] = [
  ['jdr_sch_trade_deal_ord_ord_amt', ['paid-amount', 'yuan']],
  ['jdr_sch_trade_deal_ord_ord_qtty', ['paid-orders', 'count']],
  ['jdr_sch_trade_deal_ord_sku_qtty', ['paid-pieces', 'count']],
  ['jdr_sch_user_deal_ord_user_cnt', ['buyers', 'count']],
  ['jdr_sch_traffic_brow_sku__page_cnt', ['visitors', 'count']],
  ['fo_jdr_sch_industry_deal_rate', ['pay-rate', 'rate']],
  ['fo_jdr_sch_trade_deal_ord_amt_user', ['amount-per-buyer', 'yuan']],
];

/** Figures a channel led to. */
const led: readonly (readonly [prefix: string, word: Word])[] = [
  ['jdr_sch_traffic_brow_sku_cnt', ['visitors', 'count']],
  ['jdr_sch_traffic_brow_sku_qtty', ['page-views', 'count']],
  ['jdr_sch_traffic_intr_ord_ord_amt', ['paid-amount', 'yuan']],
  ['jdr_sch_traffic_intr_ord_ord_cnt', ['buyers', 'count']],
  ['fo_jdr_sch_fo_jdr_sch_traffic_intr_ord_cvr_deal', ['pay-rate', 'rate']],
];

const ITEM_VISITORS: Word = ['item-visitors', 'count'];

/** Former values, changes and ranges of a figure share its name and are not it. */
const ANOTHER_FIGURE = /##|@|index$|_(?:hb|tb|compare)(?:_|$)/i;
/** Words that make a quotient of a count or an amount; keys of quotients start with `fo_`. */
const QUOTIENT = /_(?:rate|ratio|avg|per)(?:_|$)/i;

/**
 * The word a metric key of 商智 stands for; null for one that is not known, or is a former value, a change or a range.
 * The ends of the keys differ from page to page (`…_sz_trade_deal_snapshot`, `…_sz_bsg`), so a key is known by its start.
 * Source: captured answers with the labels beside them, 2026-06, high; the codes of channels medium.
 */
export function jdWord(key: string, subject: JdSubject): Word | null {
  const known = (subject === 'source' ? led : own).find(([prefix]) => key === prefix || key.startsWith(`${prefix}_`));
  if (!known) return null;
  const [prefix, word] = known;
  const rest = key.slice(prefix.length);
  if (ANOTHER_FIGURE.test(rest) || (!prefix.startsWith('fo_') && QUOTIENT.test(rest))) return null;
  return subject === 'shop' && prefix === 'jdr_sch_traffic_brow_sku__page_cnt' ? ITEM_VISITORS : word;
}
