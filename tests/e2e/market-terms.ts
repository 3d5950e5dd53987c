import type { Page } from 'playwright-core';
import { addDays, dayOf } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';

/** A search term with the range its searchers were shown in. */
export type MarketTerm = readonly [text: string, lo: number, hi: number];

/** Stores search terms for a shop as the import of a file does, from a page of the extension. */
export async function importTerms(inside: Page, shopId: string, terms: readonly MarketTerm[]): Promise<void> {
  const capturedAt = Date.now();
  const records = terms.map(([name, lo, hi]) => ({
    kind: 'metrics',
    platform: 'taobao',
    shopId: null,
    subject: { kind: 'term', id: null, name, of: null },
    statDate: addDays(dayOf(capturedAt), -1),
    days: 7,
    isFinal: true,
    scope: 'list-search-hot',
    values: {},
    ranges: { 'search-heat': { lo, hi } },
    missing: {},
    source: { site: 'sycm', pageKind: 'import', reader: 'market-terms', at: 'Sheet1', capturedAt },
  }));
  const answer: unknown = await inside.evaluate((body) => chrome.runtime.sendMessage({ shoplamp: 'import-records', body }), {
    site: 'taobao',
    shopId,
    records,
  });
  if (fields(fields(answer).body).stored !== terms.length) throw new Error(`not stored: ${JSON.stringify(answer)}`);
}
