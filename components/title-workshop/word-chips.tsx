import { i18n } from '#i18n';
import { roleName } from './role-name';
import type { Wishes } from './wishes';
import type { WorkshopView } from './workshop-view';

const signs = { keep: '✓', drop: '✕' } as const;

function standingWords(text: string, choice: 'keep' | 'drop' | undefined): string {
  if (choice === 'keep') return i18n.t('composer.wordKeep', [text]);
  return choice === 'drop' ? i18n.t('composer.wordDrop', [text]) : i18n.t('composer.wordFree', [text]);
}

interface Props {
  words: WorkshopView['words'];
  choices?: Wishes['choices'];
  /** Left out where there is nothing to choose. */
  onCycle?: (word: string) => void;
}

/** The title's words with what each is for; a tap goes on from free to keep to drop. */
export function WordChips({ words, choices = {}, onCycle }: Props) {
  return (
    <ul class="words" aria-label={i18n.t('composer.presentWords')}>
      {words.map(({ text, role }, index) => {
        const name = roleName(role);
        const choice = choices[text];
        const known = name === null ? undefined : role;
        const body = (
          <>
            {choice !== undefined && <span aria-hidden="true">{signs[choice]}</span>}
            <span class="word__text">{text}</span>
            {name !== null && <span class="word__role">{name}</span>}
          </>
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice, and the words of one title never move
          <li key={index}>
            {onCycle === undefined ? (
              <span class="word word--still" data-role={known}>
                {body}
              </span>
            ) : (
              <button
                type="button"
                class={choice === undefined ? 'word' : `word word--${choice}`}
                data-role={known}
                aria-label={standingWords(text, choice) + i18n.t('productTerms.inBrackets', [name ?? i18n.t('wordRole.unknown')])}
                title={name ?? i18n.t('wordRole.unknown')}
                onClick={() => onCycle(text)}
              >
                {body}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
