/** What a spreadsheet cell holds once its container is gone. A number with a percent format arrives as text with its `%`. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** One table of a file. Its rows can be walked once; they are read as they are asked for. */
export interface Sheet {
  /** The file it is from: the file itself, or the one inside a zip. */
  file: string;
  name: string;
  /** At most this many rows follow; text is counted by its line ends. */
  rowCount: number;
  rows: Iterable<Row>;
}

/**
 * Why a file has no rows for us. `too-large` is over one of the `limits` · `unknown-kind` no spreadsheet or text file ·
 * `not-a-table` one without rows of two or more cells.
 */
export type ContainerFailure = 'empty-file' | 'password-protected' | 'corrupt' | 'not-a-table' | 'too-large' | 'unknown-kind';

/** The sheets of a file, and the files of a zip that could not be read. */
export interface Container {
  sheets: Sheet[];
  refused: { file: string; failure: ContainerFailure }[];
}

/**
 * Largest sizes in bytes. Of a compressed workbook what counts is what is in it, because the whole of it is unpacked at
 * once. House choices: a table of 60 columns and 100,000 rows unpacks to about 220 MB and takes 1.4 to 1.7 GB to read.
 */
export const limits = { text: 150_000_000, workbook: 80_000_000, unpackedWorkbook: 260_000_000, filesInZip: 60 } as const;
