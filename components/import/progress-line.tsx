import { i18n } from '#i18n';

interface Props {
  done: number;
  /** 0: not known yet. */
  total: number;
  words: string;
  cancel: string;
  onCancel: () => void;
}

/** A bar with how far it is, and a way to stop. */
export function ProgressLine({ done, total, words, cancel, onCancel }: Props) {
  const isOpen = total > 0;
  return (
    <div class="import-progress">
      {isOpen ? (
        <progress class="import-progress__bar" max={total} value={Math.min(done, total)} aria-label={words} />
      ) : (
        <div class="progress" />
      )}
      <span class="small nowrap">{isOpen ? words : i18n.t('imports.opening')}</span>
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
