import type { ImportOptions } from './import-options';
import type { FromImportWorker, ToImportWorker } from './messages';
import type { ImportEvent } from './summary';

const RUN = 1;

/**
 * Imports a file in a worker of its own, which ends with it: `onEvent` hears what `importFile` tells, null when the worker
 * broke down. The returned function stops the import and the worker at once, without another event.
 */
export function startImport(file: File, options: ImportOptions, onEvent: (event: ImportEvent | null) => void): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const hear = (event: ImportEvent | null) => {
    if (event === null || event.kind === 'done') worker.terminate();
    onEvent(event);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) =>
    hear(data.kind === 'event' ? data.event : null),
  );
  worker.addEventListener('error', () => hear(null));
  const start: ToImportWorker = { kind: 'import', run: RUN, file, options };
  worker.postMessage(start);
  return () => worker.terminate();
}
