import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { CopyButton } from '@/components/shared/copy-button';
import { failureWords } from '@/components/shared/failure-words';
import type { KeepTitle } from './workshop-view';

/** Copy a title (noted as used), or keep it as a draft. Nothing is submitted. */
export function KeepTitleRow({ title, onKeep }: { title: string; onKeep: KeepTitle }) {
  const [failure, setFailure] = useState<string | null>(null);
  const note = () => {
    onKeep(title, 'applied').then(
      (result) => setFailure(result.ok ? null : failureWords(result.failure)),
      (error: unknown) => setFailure(failureWords(String(error))),
    );
  };
  return (
    <div class="row">
      <CopyButton text={title} onCopied={note} />
      <ActionButton
        label={i18n.t('composer.keepDraft')}
        onAct={() => onKeep(title, 'keep')}
        done={i18n.t('composer.kept_draft')}
      />
      {failure !== null && (
        <span role="alert" class="note note--fail">
          {failure}
        </span>
      )}
    </div>
  );
}
