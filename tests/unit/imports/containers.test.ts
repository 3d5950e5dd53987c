import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Container } from '@/utils/imports/containers/container';
import { readContainer } from '@/utils/imports/containers/read-container';
import { csv, csvGbk, csvText, csvWithMark, gbk, html, type Table, text, xls, xlsx, zip } from './files';

const table: Table = [
  ['商品ID', '支付金额'],
  ['700000000001', '1,234.50'],
];
const failureOf = async (bytes: Uint8Array) => {
  const read = await readContainer(bytes, 'file');
  return read.ok ? 'none' : read.failure;
};
async function sheetsOf(bytes: Uint8Array): Promise<Container['sheets']> {
  const read = await readContainer(bytes, 'file');
  if (!read.ok) throw new Error(read.failure);
  return read.value.sheets;
}
const rowsOf = async (bytes: Uint8Array) => (await sheetsOf(bytes)).map(({ rows }) => [...rows]);

describe('readContainer', () => {
  it.each([
    ['old Excel', xls(table)],
    ['new Excel', xlsx(table)],
    ['markup saved as .xls', html(table)],
    ['CSV in UTF-8', csv(table)],
    ['CSV with a byte order mark', csvWithMark(table)],
    ['CSV in GBK', csvGbk(table)],
  ])('reads %s, by its bytes', async (_, bytes) => expect(await rowsOf(bytes)).toEqual([table]));

  it('reads tab-separated text', async () => {
    expect(await rowsOf(text('a\tb, c\n1\t2,5'))).toEqual([
      [
        ['a', 'b, c'],
        ['1', '2,5'],
      ],
    ]);
  });

  it('keeps commas, quotes and line ends inside of quoted fields', async () => {
    const rows = [
      ['名称', '金额'],
      ['短袖,纯棉 "新"\n第二行', '1,234'],
      ['', ''],
      ['x', '2'],
    ];
    for (const lineEnd of ['\r\n', '\n']) expect(await rowsOf(text(csvText(rows, lineEnd)))).toEqual([rows]);
  });

  it('reads a text of many pieces as one', async () => {
    const long = '棉'.repeat(500);
    const rows = Array.from({ length: 1500 }, (_, index) => [
      `${index}`,
      index % 7 === 0 ? `引,"号"\r\n${index}` : long,
      '1,234.50',
    ]);
    const bytes = csv(rows);
    expect(bytes.length).toBeGreaterThan(1 << 20);
    const [read] = await rowsOf(bytes);
    expect(read).toEqual(rows);
    expect(read).toEqual(Papa.parse<string[]>(csvText(rows)).data);
  });

  it('writes numbers of percent and date formats as what they show', async () => {
    const bytes = xlsx([
      ['转化率', '日期', '花费'],
      [{ t: 'n', v: 0.0315, z: '0.00%' }, { t: 'n', v: 46024, z: 'yyyy-mm-dd' }, 12.5],
    ]);
    expect((await rowsOf(bytes))[0]?.[1]).toEqual(['3.15%', '2026-01-02', 12.5]);
  });

  it('reads a zip of files, whatever their names are written in', async () => {
    const bytes = await zip([
      { name: gbk('关键词报表_1.csv'), bytes: csvGbk(table) },
      { name: new TextEncoder().encode('内/商品.xlsx'), bytes: xlsx(table) },
      { name: gbk('__MACOSX/x.csv'), bytes: text('x') },
    ]);
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ file }) => file)).toEqual(['关键词报表_1.csv', '商品.xlsx']);
    expect(sheets.map(({ rows }) => [...rows])).toEqual([table, table]);
  });

  it('keeps the good files of a zip and names the bad ones', async () => {
    const bytes = await zip([
      { name: gbk('a.csv'), bytes: csv(table) },
      { name: gbk('b.csv'), bytes: csv(table), flags: 1 },
      { name: gbk('c.csv'), bytes: csv(table), claimed: 3 },
      { name: gbk('d.png'), bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
    ]);
    const read = await readContainer(bytes, 'reports.zip');
    expect(read.ok && read.value.sheets.length).toBe(1);
    expect(read.ok && read.value.refused).toEqual([
      { file: 'b.csv', failure: 'password-protected' },
      { file: 'c.csv', failure: 'corrupt' },
      { file: 'd.png', failure: 'unknown-kind' },
    ]);
  });
});

describe('what cannot be read', () => {
  const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));

  function locked(): Uint8Array {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(64));
    XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5000));
    return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as ArrayBuffer);
  }

  function document(): Uint8Array {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5000));
    return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as ArrayBuffer);
  }

  /** A FILEPASS record right after the start of the workbook stream is how an old workbook is locked. */
  function lockedOld(): Uint8Array {
    const file = XLSX.CFB.read(xls(table), { type: 'array' });
    const stream = XLSX.CFB.find(file, 'Workbook');
    if (!stream) throw new Error('no workbook stream');
    const content = Buffer.from(stream.content as Uint8Array);
    const start = 4 + content.readUInt16LE(2);
    const filePass = Buffer.from([0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x59, 0xb3, 0x0a, 0x9a]);
    stream.content = Buffer.concat([content.subarray(0, start), filePass, content.subarray(start)]);
    return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as ArrayBuffer);
  }

  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['a locked new workbook', locked(), 'password-protected'],
    ['a locked old workbook', lockedOld(), 'password-protected'],
    ['half a new workbook', cut(xlsx(table)), 'corrupt'],
    ['half an old workbook', xls(table).slice(0, 700), 'corrupt'],
    ['a document', document(), 'unknown-kind'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'unknown-kind'],
    ['bytes without meaning', new Uint8Array([0, 1, 2, 3, 0, 255, 254]), 'unknown-kind'],
    ['a web page without a table', text('<!doctype html><html><body>登录</body></html>'), 'not-a-table'],
  ])('says what is wrong with %s', async (_, bytes, failure) => expect(await failureOf(bytes)).toBe(failure));

  it('looks into no zip of other things', async () => {
    expect(await failureOf(await zip([{ name: gbk('word/document.xml'), bytes: text('<w:document/>') }]))).toBe('not-a-table');
    const inner = await zip([{ name: gbk('a.csv'), bytes: csv(table) }]);
    expect(await failureOf(await zip([{ name: gbk('a.zip'), bytes: inner }]))).toBe('unknown-kind');
    expect(await failureOf(await zip([]))).toBe('empty-file');
  });

  it('refuses what would unpack to more than the limit', async () => {
    expect(await failureOf(await zip([{ name: gbk('a.csv'), bytes: csv(table), claimed: 400_000_000 }]))).toBe('too-large');
    expect(await failureOf(await zip([{ name: gbk('xl/workbook.xml'), bytes: text('<x/>'), claimed: 900_000_000 }]))).toBe(
      'too-large',
    );
    const many = Array.from({ length: 61 }, (_, index) => ({ name: gbk(`${index}.csv`), bytes: csv(table) }));
    expect(await failureOf(await zip(many))).toBe('too-large');
  });

  it('refuses a text over the limit without reading it', async () => {
    const bytes = new Uint8Array(150_000_001).fill(0x61);
    expect(await failureOf(bytes)).toBe('too-large');
  });
});
