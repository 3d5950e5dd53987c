import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '@/components/shared/text-field';

interface Props {
  added: readonly string[];
  onAdd: (words: string[]) => void;
  onRemove: (word: string) => void;
}

/** Words the new title must hold beside those it has: typed here, or tapped in the lists. */
export function AddedWords({ added, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onAdd(typed.split(/[\s,，、]+/));
    setTyped('');
  };
  return (
    <div class="stack">
      {added.length > 0 && (
        <ul class="words" aria-label={i18n.t('composer.wishes')}>
          {added.map((word) => (
            <li key={word}>
              <button
                type="button"
                class="word word--keep"
                aria-label={i18n.t('composer.removeWish', [word])}
                onClick={() => onRemove(word)}
              >
                <span aria-hidden="true">＋</span>
                <span class="word__text">{word}</span>
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="composer__add" onSubmit={add}>
        <TextField label={i18n.t('composer.addWish')} value={typed} maxLength={60} onText={setTyped} />
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {i18n.t('composer.add')}
        </button>
      </form>
    </div>
  );
}
