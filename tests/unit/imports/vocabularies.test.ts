import { describe, expect, it } from 'vitest';
import { labelKey } from '@/utils/core/labels';
import type { Vocabulary } from '@/utils/core/vocabulary';
import { metrics } from '@/utils/knowledge/metrics/registry';
import { jdWord } from '@/utils/knowledge/vocabularies/jd-sz';

const modules = import.meta.glob<Record<string, unknown>>('/utils/knowledge/vocabularies/*.ts', { eager: true });
const isVocabulary = (value: unknown): value is Vocabulary => typeof value === 'object' && value !== null && 'labels' in value;
const families = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isVocabulary)
    .map((vocabulary) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary] as const),
);

/** Units whose figures a scale can give. */
const UNITS = {
  count: ['people', 'times', 'pieces', 'rank', 'index'],
  number: ['index', 'multiple', 'points', 'rank'],
  yuan: ['fen'],
  fen: ['fen'],
  rate: ['ratio', 'index'],
  percent: ['ratio'],
  seconds: ['ms'],
  ms: ['ms'],
  hours: ['ms'],
  days: ['ms'],
} as const;

describe('vocabularies', () => {
  it('are found', () => expect(families.length).toBeGreaterThan(15));

  it.each(families)('%s names declared metrics in scales that give their unit', (_, { codes, labels }) => {
    const wrong = [...Object.entries(codes), ...Object.entries(labels)].filter(([, [id, scale]]) => {
      const metric = metrics.find((known) => known.id === id);
      return !metric || !UNITS[scale].some((unit) => unit === metric.unit);
    });
    expect(wrong).toEqual([]);
  });

  it.each(families)('%s keeps labels as they are looked up', (_, { labels }) => {
    expect(Object.keys(labels).filter((label) => labelKey(label) !== label)).toEqual([]);
  });
});

describe('jdWord', () => {
  it('knows a key by its start, whatever its end', () => {
    expect(jdWord('jdr_sch_trade_deal_ord_ord_amt_sz_trade_deal_snapshot', 'shop')).toEqual(['paid-amount', 'yuan']);
    expect(jdWord('jdr_sch_user_deal_ord_user_cnt_sz_user_deal_snapshot', 'item')).toEqual(['buyers', 'count']);
    expect(jdWord('fo_jdr_sch_trade_deal_ord_amt_user_avg_sz', 'shop')).toEqual(['amount-per-buyer', 'yuan']);
    expect(jdWord('jdr_sch_trade_deal_ord_ord_amt_avg_sz', 'shop')).toBeNull();
    expect(jdWord('fo_jdr_sch_industry_deal_rate', 'shop')).toEqual(['pay-rate', 'rate']);
  });

  it('tells the visitors of the shop from those of a product and of a channel', () => {
    const key = 'jdr_sch_traffic_brow_sku__page_cnt_traffic_plat_item_di_sz_bsg';
    expect(jdWord(key, 'shop')?.[0]).toBe('item-visitors');
    expect(jdWord(key, 'item')?.[0]).toBe('visitors');
    expect(jdWord(key, 'source')).toBeNull();
    expect(jdWord('jdr_sch_traffic_brow_sku_cnt_jd_unified_attribution_sz', 'source')?.[0]).toBe('visitors');
    expect(jdWord('jdr_sch_traffic_brow_sku_cnt_jd_unified_attribution_sz', 'shop')).toBeNull();
  });

  it('never takes a former value, a change or a range for the figure', () => {
    const key = 'jdr_sch_trade_deal_ord_ord_amt_sz_trade_deal_snapshot';
    for (const other of [
      `${key}##compare`,
      `${key}##compareValue`,
      `hb_${key}`,
      `hb_ratio_${key}`,
      `${key}Index`,
      `${key}@valid_shopIndex`,
    ]) {
      expect(jdWord(other, 'shop')).toBeNull();
    }
  });
});
