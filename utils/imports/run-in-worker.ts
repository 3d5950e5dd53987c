import { importFile } from './import-file';
import type { FromImportWorker, ToImportWorker } from './messages';

/** The worker's side of the protocol: answers its messages through `post`. Several runs may go on at once. */
export function answerImports(post: (message: FromImportWorker) => void): (message: ToImportWorker) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (message) => {
    const { run } = message;
    if (message.kind === 'abort') {
      running.get(run)?.abort();
      return;
    }
    const abort = new AbortController();
    running.set(run, abort);
    const { name, lastModified } = message.file;
    // Memory may run out, or the file may be gone from the disk: the page must not wait for ever.
    try {
      const bytes = new Uint8Array(await message.file.arrayBuffer());
      for await (const event of importFile({ name, bytes, lastModified }, message.options, abort.signal)) {
        post({ kind: 'event', run, event });
      }
    } catch {
      post({ kind: 'broken', run });
    } finally {
      running.delete(run);
    }
  };
}
