import { describe, expect, it, vi } from 'vitest';
import { keywordBank } from '@/utils/messages/titles';
import { demoShops } from '@/utils/snapshots/demo/shops';
import { answerOf } from './stored';
import { installExtension } from './support';

describe('load-demo', () => {
  it('judges by all that was loaded, and shows it, though a page asked for a shop while it came in', {
    timeout: 60_000,
  }, async () => {
    const extension = await installExtension();
    await extension.wake();
    const bankSizes = () =>
      Promise.all(
        demoShops.map(async ({ site, shopId }) => {
          const reply = await extension.ask('keyword-bank', { site, shopId, most: 1 });
          return keywordBank.answer.parse(answerOf(reply)).total;
        }),
      );
    const loaded = extension.ask('load-demo', null);
    const database = await extension.database();
    await vi.waitFor(async () => expect(await database.count('items')).toBeGreaterThan(0), { timeout: 20_000, interval: 5 });
    expect(await bankSizes()).toContain(0);
    await loaded;
    for (const size of await bankSizes()) expect(size).toBeGreaterThan(0);
  });
});
