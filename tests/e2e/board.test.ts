import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsWhen } from './in-extension';
import { serveCase } from './saved-pages';

const tool = path.resolve(import.meta.dirname, '../tools/run.mjs');

let centre: SellerCentre;
let board: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoplamp-samples-'));
  centre = await openSellerCentre();
  board = await centre.openExtension('dashboard.html#reading');
  await changeSettings(board, { soleShop: { pinduoduo: '800000001', douyin: '4500001' } });
});
afterEach(() => expect(centre.problems.splice(0)).toEqual([]));
afterAll(async () => {
  await centre.close();
  await rm(folder, { recursive: true });
});

/** What a record says of one shop: ids and names that must not leave the machine. */
const secretsOf = (records: readonly PageRecord[]): string[] =>
  records.flatMap((record) => {
    if (record.kind === 'item') return [record.itemId, record.title, record.shopId, record.outerId].flatMap((one) => one ?? []);
    return record.kind === 'metrics' ? (record.subject.id ?? []) : [];
  });

describe('reader board', () => {
  it('lists every site, closed while nothing of it was seen', async () => {
    await board.bringToFront();
    for (const site of ['淘宝', '生意参谋', '拼多多', '京东', '抖', '1688', '快手', '小红书'])
      await board.locator('summary', { hasText: site }).first().waitFor();
    expect(await board.locator('details.board[open]').count()).toBe(0);
  });

  it.each([
    ['pinduoduo/item-list/on-sale-and-off', '拼多多', 'goods-list'],
    ['douyin/item-list/drawn', '抖', 'list-table'],
  ])('takes a sample of an open page: %s', async (name, site, reader) => {
    const served = await serveCase(centre.context, name);
    const { page } = await served.open();
    await rowsWhen(board, 'readerStates', (rows) => rows.some((row) => row.reader === reader), `a report of ${reader}`);
    await board.bringToFront();
    await board.reload();
    const pages = board.locator('details.board', { hasText: site });
    await pages.locator('tr', { hasText: '正常' }).getByRole('button', { name: /^详情/ }).click();
    await pages.getByRole('button', { name: '存页面样本' }).click();
    const preview = await pages.locator('.sample__text').innerText();
    const downloading = board.waitForEvent('download');
    await pages.getByRole('button', { name: '存成文件' }).click();
    const file = path.join(folder, (await downloading).suggestedFilename());
    await (await downloading).saveAs(file);
    await page.close();

    const text = await readFile(file, 'utf8');
    expect(text.startsWith(preview.slice(0, 1000))).toBe(true);
    const secrets = secretsOf(served.expected.records);
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);

    const { stdout } = await promisify(execFile)(process.execPath, [tool, 'read', '--sample', file]);
    const { records } = JSON.parse(stdout) as { records: PageRecord[] };
    const kinds = (of: PageRecord[]) => of.map(({ kind }) => kind);
    expect(kinds(records)).toEqual(kinds(served.expected.records));
  });
});
