import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/shared/copy-button';
import { failureWords } from '@/components/shared/failure-words';
import type { Result } from '@/utils/core/result';

/** What the page shows after a fill. */
export interface FillAnswer {
  outcome: 'filled' | 'not-found' | 'refused';
  title: string | null;
  unitsOnPage: number | null;
}

/** Writes a title into the page's input. */
export type FillTitle = (title: string) => Promise<Result<FillAnswer>>;

/** The read-back in words; `isGood` only when the page's input holds exactly what was asked. */
export function fillWords(asked: string, result: Result<FillAnswer>): FillOutcome {
  if (!result.ok) return { isGood: false, words: failureWords(result.failure) };
  const { outcome, title, unitsOnPage } = result.value;
  if (outcome === 'not-found') return { isGood: false, words: i18n.t('fill.notFound') };
  if (outcome === 'refused' || title !== asked) {
    return { isGood: false, words: title === null ? i18n.t('fill.refused') : i18n.t('fill.refusedShows', [title]) };
  }
  const words = unitsOnPage === null ? i18n.t('fill.filledNoCounter') : i18n.t('fill.filled', [String(unitsOnPage)]);
  return { isGood: true, words };
}

/** How a fill went, in words. */
export interface FillOutcome {
  isGood: boolean;
  words: string;
}

interface Props {
  title: string;
  onFill: FillTitle | null;
  /** Told when a fill begins (null) and when it is over: the suggestion itself is gone once the page has taken it. */
  onOutcome: (outcome: FillOutcome | null) => void;
}

/** A suggested title: copy it, or write it into the page where there is a field. Submitting stays the operator's. */
export function SuggestedTitle({ title, onFill, onOutcome }: Props) {
  return (
    <div class="suggestion stack">
      <p class="muted small">{i18n.t('fill.suggested')}</p>
      <p class="wrap suggestion__title">{title}</p>
      <FillRow title={title} onFill={onFill} onOutcome={onOutcome} />
      {onFill !== null && <p class="muted small">{i18n.t('fill.neverSubmits')}</p>}
    </div>
  );
}

/** The buttons beside a title: fill it in where there is a field, and copy it. */
export function FillRow({ title, onFill, onOutcome, onCopied }: Props & { onCopied?: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const fill = async () => {
    if (onFill === null) return;
    setBusy(true);
    onOutcome(null);
    onOutcome(fillWords(title, await onFill(title)));
    setBusy(false);
  };
  return (
    <div class="row">
      {onFill !== null && (
        <button type="button" class="button button--primary" disabled={isBusy} aria-busy={isBusy} onClick={fill}>
          {i18n.t('fill.fill')}
        </button>
      )}
      <CopyButton text={title} {...(onCopied && { onCopied })} />
    </div>
  );
}
