import { i18n } from '#i18n';
import { fail, ok } from '@/utils/core/result';
import { ActionButton } from './action-button';

interface Props {
  text: string;
  label?: string;
  isDisabled?: boolean;
  /** Told once the text is on the clipboard. */
  onCopied?: () => void;
}

/** Copies text; says so, or that the browser refused. */
export function CopyButton({ text, label, isDisabled, onCopied }: Props) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      if (!copyBySelection(text)) return fail('copy-refused');
    }
    onCopied?.();
    return ok(null);
  };
  return (
    <ActionButton
      label={label ?? i18n.t('common.copy')}
      onAct={copy}
      done={i18n.t('common.copied')}
      {...(isDisabled !== undefined && { isDisabled })}
    />
  );
}

// A frame over a seller page has no clipboard permission of its own; the old command still works on a click.
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'sr-only';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
