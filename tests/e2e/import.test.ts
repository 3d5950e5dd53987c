import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre } from './harness';
import { rowsOf } from './in-extension';

type Row = (string | number)[];

interface Given {
  name: string;
  bytes: Uint8Array;
}

const HEADER = [
  '统计日期',
  '商品ID',
  '商品名称',
  '商品访客数',
  '商品加购人数',
  '支付买家数',
  '支付金额',
  '商品支付转化率',
  '内部备注',
];
const NAME = '【生意参谋平台】商品_全部_2026-01-02_2026-01-02.xls';
/** Some days after the figures, so that they count as complete. */
const MADE = Date.UTC(2026, 0, 5, 4);
const FIGURES_A_ROW = 5;

const row = (index: number): Row => [
  '2026-01-02',
  String(700_000_000_000 + index),
  `雪纺连衣裙 ${index} 号`,
  (1000 + index).toLocaleString('en-US'),
  String(index),
  String(index % 50),
  (99.5 * index).toFixed(2),
  '3.20%',
  'x',
];

function workbook(rows: Row[], bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Sheet1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

/** 商品排行 as 生意参谋 exports it: a true BIFF file, four title lines first. */
const ranking = (count: number): Uint8Array =>
  workbook(
    [['生意参谋'], ['商品排行'], ['2026-01-02'], [], HEADER, ...Array.from({ length: count }, (_, index) => row(index + 1))],
    'biff8',
  );

const csv = (rows: Row[]): Uint8Array => new TextEncoder().encode(rows.map((cells) => cells.join(',')).join('\r\n'));

/** Lets files fall onto the page, as the browser does it for a mouse. */
async function drop(page: Page, files: Given[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate(
    ([list, lastModified]) => {
      const transfer = new DataTransfer();
      for (const { name, text } of list) {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { lastModified }));
      }
      const zone = document.querySelector('.drop');
      for (const type of ['dragover', 'drop'])
        zone?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    [given, MADE] as const,
  );
}

let centre: SellerCentre;
let page: Page;

beforeAll(async () => {
  centre = await openSellerCentre();
});
afterAll(() => centre.close());
beforeEach(async () => {
  page = await centre.openExtension('dashboard.html#import');
  await page.locator('.drop').waitFor();
});
afterEach(async () => {
  await page.close();
  expect(centre.problems).toEqual([]);
});

const card = (name: string) => page.locator('.import-card', { hasText: name }).first();
const state = (name: string, words: string) => card(name).locator('[role=status].chip', { hasText: words });
const count = async (name: string, words: string) =>
  (await card(name).locator('.import-counts div', { hasText: words }).locator('dd').textContent())?.replaceAll(',', '');

describe('import', () => {
  it('stores nothing of files that cannot be read, and says what to do', async () => {
    const damaged = ranking(20).slice(0, 4_000);
    await drop(page, [
      { name: 'damaged.xls', bytes: damaged },
      { name: 'empty.csv', bytes: new Uint8Array() },
      { name: 'photo.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]) },
      {
        name: 'other.csv',
        bytes: csv([
          ['苹果', '梨'],
          ['1', '2'],
        ]),
      },
    ]);
    for (const name of ['damaged.xls', 'empty.csv', 'photo.jpg', 'other.csv']) await state(name, '读不了').waitFor();
    expect(await card('damaged.xls').getByRole('alert').textContent()).toMatch(/文件坏了.*什么都没有存/);
    expect(await card('empty.csv').getByRole('alert').textContent()).toContain('文件是空的');
    expect(await card('photo.jpg').getByRole('alert').textContent()).toContain('不是表格文件');
    expect(await card('other.csv').getByRole('alert').textContent()).toContain('表头没有认得的列');
    expect(await page.getByRole('button', { name: '存入' }).count()).toBe(0);
  });

  it('reads a true .xls, shows what is in it, stores it on the word, and finds all of it the same the next time', async () => {
    const file = { name: NAME, bytes: ranking(1_200) };
    await drop(page, [file]);
    await state(NAME, '等你确认').waitFor();
    expect(await card(NAME).textContent()).toMatch(/生意参谋 商品排行.*2026-01-02.*商品 1,200/);
    expect(await count(NAME, '新数字')).toBe(String(1_200 * FIGURES_A_ROW));
    // No shop is known yet: the operator names one.
    const store = card(NAME).getByRole('button', { name: '存入' });
    expect(await store.isDisabled()).toBe(true);
    await card(NAME).getByLabel('店铺昵称').fill('灯下女装');
    await store.click();
    await state(NAME, '已存入').waitFor();
    expect(await card(NAME).textContent()).toContain('回读核对：6,000 个数字和文件一致。');

    const months = await rowsOf(page, 'itemMonths');
    expect(months).toHaveLength(1_200);
    expect(months.every(({ month }) => month === '2026-01')).toBe(true);
    const [shop, ...others] = await rowsOf(page, 'shops');
    expect(others).toEqual([]);
    expect(shop).toMatchObject({ site: 'taobao', name: '灯下女装', platform: 'taobao' });

    await card(NAME).getByRole('button', { name: '关闭' }).click();
    await drop(page, [file]);
    await card(NAME).getByText('和已存的完全一样').waitFor();
    expect(await count(NAME, '和已存的一样')).toBe('6000');
    expect(await count(NAME, '新数字')).toBe('0');
    expect(await rowsOf(page, 'itemMonths')).toEqual(months);
  });

  it('lists what differs from what is stored', async () => {
    const other = [...row(1).slice(0, 6), '123.45', '3.20%', 'x'];
    await drop(page, [{ name: NAME, bytes: workbook([HEADER, other], 'biff8') }]);
    await state(NAME, '等你确认').waitFor();
    expect(await count(NAME, '和已存的不同')).toBe('1');
    expect(await card(NAME).locator('tbody tr').allTextContents()).toEqual(['商品 700000000001支付金额2026-01-02¥99.50¥123.45']);
  });

  it('asks what the columns of an unknown table are, and remembers the answer', async () => {
    const table = csv([
      ['关键词', '日期', '搜索人气', '点击率', '内部备注'],
      ['短袖', '2026-01-02', '500', '12.00%', 'x'],
    ]);
    await drop(page, [{ name: 'words.csv', bytes: table }]);
    await state('words.csv', '要你说一句').waitFor();
    expect(await card('words.csv').getByLabel('「内部备注」是什么').inputValue()).toBe('');
    await card('words.csv').getByRole('button', { name: '就这样读' }).click();
    await state('words.csv', '等你确认').waitFor();
    await page.reload();
    await page.locator('.drop').waitFor();
    await drop(page, [{ name: 'again.csv', bytes: table }]);
    await state('again.csv', '等你确认').waitFor();
    expect(await card('again.csv').textContent()).toContain('你对过列的表格');
  });

  it('stops reading at once, and storing after the part under way', async () => {
    const many = [HEADER, ...Array.from({ length: 60_000 }, (_, index) => row(index + 1))];
    const started = page.waitForEvent('worker');
    await drop(page, [{ name: 'many.csv', bytes: csv(many) }]);
    const ended = (await started).waitForEvent('close');
    await card('many.csv').getByRole('button', { name: '不读了' }).click();
    await ended;
    expect(await page.locator('.import-card').count()).toBe(0);

    const before = (await rowsOf(page, 'itemMonths')).length;
    const days = many.slice(0, 6_001).map(([first, ...rest]) => [first === '2026-01-02' ? '2026-02-03' : (first ?? ''), ...rest]);
    await drop(page, [{ name: 'february.csv', bytes: csv(days) }]);
    await state('february.csv', '等你确认').waitFor();
    await card('february.csv').getByRole('button', { name: '存入' }).click();
    await card('february.csv').getByRole('button', { name: '停下' }).click();
    await state('february.csv', '只存了一部分').waitFor();
    const words = (await card('february.csv').textContent()) ?? '';
    expect(words).toMatch(/按你的意思停下了：已存 [\d,]+ \/ 6,000 条记录/);
    const said = /已存 ([\d,]+)/.exec(words)?.[1]?.replaceAll(',', '');
    const after = (await rowsOf(page, 'itemMonths')).length;
    expect(after - before).toBe(Number(said));
    expect(after - before).toBeLessThan(6_000);
  });

  it('works with the keyboard alone', async () => {
    await page.locator('body').press('Tab');
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel('选择文件').focus();
    await page.keyboard.press('Space');
    await (await chooser).setFiles({ name: NAME, mimeType: '', buffer: Buffer.from(ranking(3)) });
    await card(NAME).getByText('相同').or(card(NAME).getByText('和已存的')).first().waitFor();
  });

  it('reads in a worker that can connect to nothing', async () => {
    const [file = ''] = readdirSync(path.resolve(import.meta.dirname, '../../.output/chrome-mv3/assets')).filter((name) =>
      /^worker-.*[.]js$/.test(name),
    );
    const started = page.waitForEvent('worker');
    await page.evaluate((name) => void Object.assign(globalThis, { kept: new Worker(`/assets/${name}`) }), file);
    const worker = await started;
    const directive = await worker.evaluate(
      () =>
        new Promise((resolve) => {
          self.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          fetch('https://example.com/').then(
            () => resolve('reached'),
            () => undefined,
          );
        }),
    );
    expect(directive).toBe('connect-src');
    // The browser complains of what was to be refused.
    centre.problems.length = 0;
  });
});
