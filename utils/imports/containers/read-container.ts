import { fail, ok, type Result } from '@/utils/core/result';
import { type Container, type ContainerFailure, limits, type Sheet } from './container';
import { encodingOf } from './decode-text';
import { oleContent, readWorkbook } from './read-workbook';
import { sniff } from './sniff';
import { textRows } from './text-rows';
import { unzipEntry } from './unzip-entry';
import { type ZipEntry, zipDirectory } from './zip-directory';

const LINE_END = 0x0a;

function lineCount(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
}

type Read = Result<Sheet[], ContainerFailure>;

function readText(bytes: Uint8Array, file: string, encoding: string): Read {
  return ok([{ file, name: '', rowCount: lineCount(bytes), rows: textRows(bytes, encoding) }]);
}

function readMarkup(bytes: Uint8Array, file: string): Read {
  const encoding = encodingOf(bytes);
  if (encoding === null) return fail('corrupt');
  const text = new TextDecoder(encoding).decode(bytes);
  return /<(?:table|worksheet)[\s>]|<\w+:worksheet[\s>]/i.test(text) ? readWorkbook(text, file) : fail('not-a-table');
}

/** Everything but a zip of files. */
function readOne(bytes: Uint8Array, file: string): Read {
  if (bytes.length === 0) return fail('empty-file');
  const kind = sniff(bytes);
  if (kind === 'other' || kind === 'zip') return fail('unknown-kind');
  if (bytes.length > (kind === 'text' ? limits.text : limits.workbook)) return fail('too-large');
  if (kind === 'markup') return readMarkup(bytes, file);
  if (kind === 'ole2') {
    const content = oleContent(bytes);
    return content.ok ? readWorkbook(bytes, file) : content;
  }
  const encoding = encodingOf(bytes);
  return encoding === null ? fail('unknown-kind') : readText(bytes, file, encoding);
}

const isWorkbook = (entries: readonly ZipEntry[]) => entries.some(({ name }) => name.startsWith('xl/'));
const isNoise = (name: string) => /(?:^|\/)(?:__MACOSX|\.)|\/$/.test(name);
const baseName = (path: string) => path.replace(/^.*[/\\]/, '');

function readXlsx(bytes: Uint8Array, file: string, entries: readonly ZipEntry[]): Read {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (bytes.length > limits.workbook || unpacked > limits.unpackedWorkbook) return fail('too-large');
  return readWorkbook(bytes, file);
}

/** A file of a zip; a workbook is a zip itself, a zip in a zip is not looked into. */
async function readEntry(zip: Uint8Array, entry: ZipEntry): Promise<Read> {
  const unpacked = await unzipEntry(zip, entry);
  if (!unpacked.ok) return unpacked;
  const bytes = unpacked.value;
  const file = baseName(entry.name);
  if (bytes.length === 0 || sniff(bytes) !== 'zip') return readOne(bytes, file);
  const inner = zipDirectory(bytes);
  if (inner === null) return fail('corrupt');
  return isWorkbook(inner) ? readXlsx(bytes, file, inner) : fail('unknown-kind');
}

async function readZip(bytes: Uint8Array, file: string): Promise<Result<Container, ContainerFailure>> {
  const entries = zipDirectory(bytes);
  if (entries === null) return fail('corrupt');
  if (isWorkbook(entries)) return whole(readXlsx(bytes, file, entries));
  const files = entries.filter(({ name }) => !isNoise(name));
  if (files.length === 0) return fail('empty-file');
  if (files.length > limits.filesInZip) return fail('too-large');
  const container: Container = { sheets: [], refused: [] };
  for (const entry of files) {
    const read = await readEntry(bytes, entry);
    if (read.ok) container.sheets.push(...read.value);
    else container.refused.push({ file: baseName(entry.name), failure: read.failure });
  }
  const [refusal] = container.refused;
  return container.sheets.length === 0 && refusal ? fail(refusal.failure) : ok(container);
}

function whole(read: Read): Result<Container, ContainerFailure> {
  if (!read.ok) return read;
  return read.value.length > 0 ? ok({ sheets: read.value, refused: [] }) : fail('not-a-table');
}

/**
 * The tables of a file: `.xls` and `.xlsx`, markup saved as `.xls`, delimited text in UTF-8 or GB18030, or a zip of
 * these. Told apart by their first bytes. Errors are values; rows of a broken text file may still throw while they are
 * walked, which `importFile` answers for.
 */
export async function readContainer(bytes: Uint8Array, file: string): Promise<Result<Container, ContainerFailure>> {
  if (bytes.length === 0) return fail('empty-file');
  return sniff(bytes) === 'zip' ? readZip(bytes, file) : whole(readOne(bytes, file));
}
