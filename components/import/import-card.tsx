import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { countText } from '@/components/shared/figures';
import type { ShopView } from '@/components/shared/views';
import { Asking } from './asking';
import { Failed } from './failed';
import { Preview } from './preview';
import { ProgressLine } from './progress-line';
import { Stored } from './stored';
import type { ImportActions, ImportFileView, ImportState } from './views';

const looks: Record<ImportState['is'], string> = {
  queued: 'chip',
  reading: 'chip',
  asking: 'chip chip--lamp',
  ready: 'chip chip--lamp',
  storing: 'chip',
  stored: 'chip chip--ok',
  failed: 'chip chip--fail',
};

/** `12.3 MB`, `4 KB`. */
const sizeText = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${countText(Math.ceil(bytes / 1000))} KB`;

interface Props {
  file: ImportFileView;
  shops: readonly ShopView[];
  now: number;
  /** How many files were stored: a comparison from before one was is out of date. */
  storedFiles: number;
  actions: ImportActions;
  /** The operator wants to choose another file. */
  onAgain: () => void;
}

function Body({ file, shops, now, storedFiles, actions, onAgain }: Props) {
  const { id, state } = file;
  switch (state.is) {
    case 'queued':
      return <p class="muted small">{i18n.t('imports.queuedNote')}</p>;
    case 'reading':
      return (
        <ProgressLine
          done={state.rowsDone}
          total={state.rowsTotal}
          words={i18n.t('imports.rowsRead', [countText(state.rowsDone), countText(state.rowsTotal)])}
          cancel={i18n.t('imports.cancelReading')}
          onCancel={() => actions.remove(id)}
        />
      );
    case 'asking':
      return <Asking file={file} summary={state.summary} mapping={state.mapping} now={now} actions={actions} />;
    case 'ready':
      return (
        <Preview
          file={file}
          summary={state.summary}
          content={state.content}
          shops={shops}
          storedFiles={storedFiles}
          actions={actions}
        />
      );
    case 'storing':
      return (
        <ProgressLine
          done={state.done}
          total={state.total}
          words={i18n.t('imports.recordsStored', [countText(state.done), countText(state.total)])}
          cancel={i18n.t('imports.cancelStoring')}
          onCancel={() => actions.stop(id)}
        />
      );
    case 'stored':
      return (
        <Stored
          outcome={state.outcome}
          shops={shops}
          onResume={() => actions.resume(id)}
          onAgain={onAgain}
          onClose={() => actions.remove(id)}
        />
      );
    case 'failed':
      return <Failed failure={state.failure} summary={state.summary} onAgain={onAgain} onClose={() => actions.remove(id)} />;
  }
}

/** One file: what it is called, where it is, and what there is to do. */
export function ImportCard(props: Props) {
  const { file, actions } = props;
  const { is } = file.state;
  const heading = useId();
  const isPartly = file.state.is === 'stored' && file.state.outcome.end !== 'all';
  return (
    <li class="widget import-card" aria-labelledby={heading}>
      <header class="import-card__head">
        <h2 id={heading} class="clip" title={file.name}>
          {file.name}
        </h2>
        <span class="muted small nowrap">{sizeText(file.bytes)}</span>
        <span role="status" class={isPartly ? 'chip chip--lamp' : looks[is]}>
          {i18n.t(isPartly ? 'imports.state.partly' : `imports.state.${is}`)}
        </span>
        {is === 'queued' && (
          <button type="button" class="button button--quiet import-card__close" onClick={() => actions.remove(file.id)}>
            {i18n.t('common.cancel')}
          </button>
        )}
      </header>
      <ErrorBoundary>
        <Body {...props} />
      </ErrorBoundary>
    </li>
  );
}
