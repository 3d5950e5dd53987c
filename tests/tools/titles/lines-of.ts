import { readFileSync } from 'node:fs';

/** A text file's lines that are not blank. Errors: no such file. */
export const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
