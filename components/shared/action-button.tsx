import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Result } from '@/utils/core/result';
import { failureWords } from './failure-words';

interface Props {
  label: string;
  /** What is done; its failure is shown beside the button. */
  onAct: () => Promise<Result<unknown>>;
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Said when it worked; left out when the view itself changes. */
  done?: string;
  /** Asked before acting: the button turns into this question and wants a second press. */
  confirm?: string;
  /** What the button does, when the label alone is ambiguous out of context. */
  description?: string;
  isDisabled?: boolean;
}

type State = { is: 'idle' | 'asking' | 'busy' | 'done' } | { is: 'failed'; reason: string };

/** A button for work that may fail: busy while it runs, its failure or success said beside it. */
export function ActionButton({ label, onAct, look = 'plain', done, confirm, description, isDisabled }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const press = async () => {
    if (state.is === 'busy') return;
    if (confirm !== undefined && state.is !== 'asking') return setState({ is: 'asking' });
    setState({ is: 'busy' });
    const result = await onAct().catch((error: unknown) => ({
      ok: false as const,
      failure: error instanceof Error ? error.message : String(error),
    }));
    setState(result.ok ? { is: 'done' } : { is: 'failed', reason: result.failure });
  };
  const isAsking = state.is === 'asking';
  return (
    <span class="action">
      <button
        type="button"
        class={`button button--${isAsking ? 'danger' : look}`}
        aria-label={description !== undefined && !isAsking ? description : undefined}
        aria-busy={state.is === 'busy'}
        disabled={isDisabled}
        onClick={press}
        onBlur={() => isAsking && setState({ is: 'idle' })}
      >
        {isAsking ? confirm : label}
      </button>
      <span role="status" class={state.is === 'failed' ? 'note note--fail' : 'note note--ok'}>
        {state.is === 'busy' && <span class="sr-only">{i18n.t('common.working')}</span>}
        {state.is === 'done' && done}
        {state.is === 'failed' && failureWords(state.reason)}
      </span>
    </span>
  );
}
