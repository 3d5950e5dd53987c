import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShopView } from '@/components/shared/views';
import { DropZone } from './drop-zone';
import { ImportCard } from './import-card';
import { KnownFiles } from './known-files';
import type { ImportActions, ImportFileView } from './views';

interface Props {
  files: readonly ImportFileView[];
  shops: readonly ShopView[];
  now: number;
  actions: ImportActions;
}

/** Files on their way into the database, under the place to drop more. */
export function ImportBoard({ files, shops, now, actions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const storedFiles = files.filter(({ state }) => state.is === 'stored').length;
  return (
    <>
      <DropZone onFiles={actions.add} isSmall={files.length > 0} input={input} />
      {files.length === 0 ? (
        <KnownFiles />
      ) : (
        <ul class="import-files" aria-label={i18n.t('imports.files')}>
          {files.map((file) => (
            <ImportCard
              key={file.id}
              file={file}
              shops={shops}
              now={now}
              storedFiles={storedFiles}
              actions={actions}
              onAgain={() => input.current?.click()}
            />
          ))}
        </ul>
      )}
    </>
  );
}
