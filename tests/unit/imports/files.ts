import * as XLSX from '@e965/xlsx';
import { importFile } from '@/utils/imports/import-file';
import type { ImportOptions } from '@/utils/imports/import-options';
import type { ImportEvent, ImportSummary } from '@/utils/imports/summary';
import type { MetricsRecord } from '@/utils/records/metrics';

export type Value = string | number | null | XLSX.CellObject;
export type Table = Value[][];

/** Long after every date in the tests. */
export const NOW = Date.UTC(2026, 10, 20, 4);

const options: ImportOptions = {
  now: NOW,
  shopId: null,
  platform: null,
  period: null,
  itemId: null,
  effectDays: null,
  mappings: [],
};

export interface Outcome {
  records: MetricsRecord[];
  summary: ImportSummary;
  events: ImportEvent[];
}

/** Imports a file and gathers what it tells. */
export async function run(
  bytes: Uint8Array,
  {
    name = 'export',
    signal,
    lastModified = null,
    ...said
  }: Partial<ImportOptions> & { name?: string; signal?: AbortSignal; lastModified?: number | null } = {},
): Promise<Outcome> {
  const events: ImportEvent[] = [];
  for await (const event of importFile({ name, bytes, lastModified }, { ...options, ...said }, signal)) events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'done') throw new Error('the last event is not the outcome');
  return { records: events.flatMap((event) => (event.kind === 'records' ? event.records : [])), summary: last.summary, events };
}

const utf8 = new TextEncoder();

let gbkBytes: Map<string, number[]> | null = null;

/** The bytes of every character GBK writes with two, asked of the decoder; there is no encoder. */
function gbkTable(): Map<string, number[]> {
  if (gbkBytes) return gbkBytes;
  const decoder = new TextDecoder('gb18030');
  gbkBytes = new Map();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== '\uFFFD') gbkBytes.set(character, [high, low]);
    }
  }
  return gbkBytes;
}

/** Text in GBK. */
export function gbk(text: string): Uint8Array {
  const table = gbkTable();
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`not in GBK: ${character}`);
      return bytes;
    }),
  );
}

const plain = (value: Value): string | number =>
  value === null ? '' : typeof value === 'object' ? String(value.v ?? '') : value;
const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const csvText = (table: Table, lineEnd = '\r\n') =>
  table.map((row) => row.map((value) => quoted(String(plain(value)))).join(',')).join(lineEnd);

export const csv = (table: Table): Uint8Array => utf8.encode(csvText(table));
export const csvWithMark = (table: Table): Uint8Array => utf8.encode(`\uFEFF${csvText(table)}`);
export const csvGbk = (table: Table): Uint8Array => gbk(csvText(table));
export const text = (content: string): Uint8Array => utf8.encode(content);

function book(sheets: Record<string, Table>, bookType: XLSX.BookType): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const [name, table] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(table), name);
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

export const xls = (table: Table): Uint8Array => book({ Sheet1: table }, 'biff8');
export const xlsx = (table: Table): Uint8Array => book({ Sheet1: table }, 'xlsx');
export const xlsxSheets = (sheets: Record<string, Table>): Uint8Array => book(sheets, 'xlsx');

const escaped = (value: Value) => String(plain(value)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const html = (table: Table): Uint8Array =>
  utf8.encode(
    `<html><head><meta charset="utf-8"></head><body><table>${table
      .map((row) => `<tr>${row.map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>`)
      .join('')}</table></body></html>`,
  );

const two = (value: number) => [value & 255, (value >>> 8) & 255];
const four = (value: number) => [...two(value), ...two(value >>> 16)];

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A zip as Windows makes it: names in GBK, or whatever bytes are given. */
export async function zip(
  files: { name: Uint8Array; bytes: Uint8Array; flags?: number; claimed?: number }[],
): Promise<Uint8Array> {
  const out: number[] = [];
  const directory: number[] = [];
  for (const { name, bytes, flags = 0, claimed } of files) {
    const packed = await deflate(bytes);
    const offset = out.length;
    const shared = [...two(flags), ...two(8), ...four(0), ...four(0), ...four(packed.length), ...four(claimed ?? bytes.length)];
    for (const byte of [...four(0x04034b50), ...two(20), ...shared, ...two(name.length), ...two(0), ...name, ...packed])
      out.push(byte);
    directory.push(...four(0x02014b50), ...two(20), ...two(20), ...shared, ...two(name.length));
    directory.push(...two(0), ...two(0), ...two(0), ...two(0), ...four(0), ...four(offset), ...name);
  }
  const end = [
    ...four(0x06054b50),
    ...four(0),
    ...two(files.length),
    ...two(files.length),
    ...four(directory.length),
    ...four(out.length),
    ...two(0),
  ];
  return new Uint8Array([...out, ...directory, ...end]);
}

/** What a record says, without where it stood: the same day must give the same whatever file it came in. */
export const facts = (records: readonly MetricsRecord[]) =>
  records
    .map(({ subject, statDate, days, scope, values, ranges }) =>
      JSON.stringify({ subject, statDate, days, scope, values: sorted(values), ranges: sorted(ranges) }),
    )
    .sort();

const sorted = (object: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
