import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import type { Result } from '@/utils/core/result';

interface Props {
  isLoaded: boolean;
  onLoad: () => Promise<Result<{ shops: number; items: number }>>;
  onRemove: () => Promise<Result<unknown>>;
}

/** Loads three invented shops with a year of history, or removes every trace of them. */
export function DemoShops({ isLoaded, onLoad, onRemove }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const load = async () => {
    setBusy(true);
    setWords('');
    const result = await onLoad();
    setBusy(false);
    if (result.ok) setWords(i18n.t('demo.loaded', [String(result.value.shops), String(result.value.items)]));
    return result;
  };
  const remove = async () => {
    setBusy(true);
    setWords('');
    const result = await onRemove();
    setBusy(false);
    if (result.ok) setWords(i18n.t('demo.removed'));
    return result;
  };
  return (
    <div class="stack">
      <p>{i18n.t('demo.explain')}</p>
      <div class="row">
        {isLoaded ? (
          <ActionButton
            key="remove"
            label={i18n.t('demo.remove')}
            confirm={i18n.t('demo.removeSure')}
            isDisabled={isBusy}
            onAct={remove}
          />
        ) : (
          <ActionButton key="load" label={i18n.t('demo.load')} isDisabled={isBusy} onAct={load} />
        )}
      </div>
      {isBusy && <div class="progress" role="progressbar" aria-label={i18n.t('demo.working')} />}
      <p role="status" class="note note--ok">
        {isBusy ? i18n.t('demo.working') : words}
      </p>
    </div>
  );
}
