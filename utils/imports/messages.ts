import type { ImportOptions } from './import-options';
import type { ImportEvent } from './summary';

/** Page → worker. The file is handed over as it is and read there; `run` tells answers of several runs apart. */
export type ToImportWorker = { kind: 'import'; run: number; file: File; options: ImportOptions } | { kind: 'abort'; run: number };

/** Worker → page: what `importFile` tells; `broken` when the worker itself failed, after which nothing follows. */
export type FromImportWorker = { kind: 'event'; run: number; event: ImportEvent } | { kind: 'broken'; run: number };
