import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedTitle } from './span-scores';

/** Where the measuring data lies: it is no part of the project. `TITLE_DATA` names another folder. */
const dataFolder = process.env.TITLE_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data/titles');

/** Why a measurement is left out; null when the data is there. */
export const missingData = (): string | null =>
  existsSync(path.join(dataFolder, 'README.md')) ? null : `no measuring data in ${path.basename(dataFolder)}: set TITLE_DATA`;

/** Lines of one of its files, each once: the published sets hold duplicates. */
export const dataLines = (file: string): string[] => [
  ...new Set(
    readFileSync(path.join(dataFolder, file), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== ''),
  ),
];

/** An annotated set, each title once. */
export function annotated(file: string): AnnotatedTitle[] {
  const titles = dataLines(file).map((line): AnnotatedTitle => JSON.parse(line));
  return [...new Map(titles.map((title) => [title.t, title])).values()];
}

/** A stable half of the data by the text's own hash (FNV-1a): mistakes were read in 0 only. */
export function halfOf(text: string): 0 | 1 {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 8) % 2 === 0 ? 0 : 1;
}
