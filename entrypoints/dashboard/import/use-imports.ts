import { useEffect, useState } from 'preact/hooks';
import type { ImportActions, ImportFileView } from '@/components/import/views';
import { startImport } from '@/utils/imports/start-import';
import { ImportQueue } from './import-queue';

/** One for the page: going to another view and back must not lose files or stop what is under way. */
const queue = new ImportQueue(startImport);

/** The files on their way into the database and what can be done with them. */
export function useImports(): [readonly ImportFileView[], ImportActions] {
  const [files, setFiles] = useState(queue.files);
  useEffect(() => {
    setFiles(queue.files);
    return queue.listen(setFiles);
  }, []);
  return [files, queue];
}
