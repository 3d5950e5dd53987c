import type { ToImportWorker } from './messages';
import { answerImports } from './run-in-worker';

/**
 * The import worker: the only place the spreadsheet and CSV packages are loaded. Vite bundles it into a file of its own
 * where `start-import.ts` names it, which the extension page loads under `script-src 'self'`.
 */
const answer = answerImports((message) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => void answer(data));
