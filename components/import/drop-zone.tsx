import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const ACCEPTED = '.xls,.xlsx,.csv,.tsv,.txt,.zip';

interface Props {
  onFiles: (files: readonly File[]) => void;
  /** Files are there already: the zone makes room for them. */
  isSmall: boolean;
  input: RefObject<HTMLInputElement | null>;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Takes files, dropped anywhere on the page or chosen: a file that misses the zone would replace the page otherwise. */
export function DropZone({ onFiles, isSmall, input }: Props) {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Without a target the pointer has left the window.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  const looks = ['drop', isSmall && 'drop--small', isOver && 'drop--over'].filter(Boolean).join(' ');
  return (
    <label class={looks}>
      <svg class="drop__sign" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
        <path d="M10 30v8a3 3 0 0 0 3 3h22a3 3 0 0 0 3-3v-8" />
        <path d="M24 6v25m-9-9 9 9 9-9" />
      </svg>
      <span class="drop__words">
        <span class="drop__lead">{i18n.t(isOver ? 'imports.dropNow' : isSmall ? 'imports.dropMore' : 'imports.drop')}</span>
        <span class="muted small">{i18n.t('imports.dropNote')}</span>
      </span>
      <span class={isSmall ? 'button drop__button' : 'button button--primary drop__button'} aria-hidden="true">
        {i18n.t('imports.choose')}
      </span>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        class="sr-only"
        aria-label={i18n.t('imports.choose')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
