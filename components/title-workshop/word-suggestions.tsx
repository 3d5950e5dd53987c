import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import type { WorkshopView } from './workshop-view';

/** How many words are drawn before one asks for more. House choice. */
const FIRST = 12;

interface Props {
  suggestions: WorkshopView['suggestions'];
  added: readonly string[];
  /** Adds the word to those the new title must hold, or takes it back; null while no title can be composed. */
  onToggle: ((word: string) => void) | null;
}

/** Words like products use or buyers search, each with where it was seen. */
export function WordSuggestions({ suggestions, added, onToggle }: Props) {
  const [isAll, setAll] = useState(false);
  if (suggestions.length === 0) return <Empty>{i18n.t('wordSuggestions.none')}</Empty>;
  const more = suggestions.length - FIRST;
  return (
    <div class="stack">
      <p class="muted small">{i18n.t(onToggle === null ? 'wordSuggestions.explainOnly' : 'wordSuggestions.explain')}</p>
      <ul class="suggestions">
        {(isAll ? suggestions : suggestions.slice(0, FIRST)).map(({ text, from, seenIn }) => {
          const isAdded = added.includes(text);
          return (
            <li key={text} class="suggestions__one">
              {onToggle === null ? (
                <span class="word word--still">{text}</span>
              ) : (
                <button
                  type="button"
                  class={isAdded ? 'word word--keep' : 'word'}
                  aria-pressed={isAdded}
                  aria-label={i18n.t('wordSuggestions.add', [text])}
                  onClick={() => onToggle(text)}
                >
                  <span aria-hidden="true">{isAdded ? '✓' : '＋'}</span>
                  <span class="word__text">{text}</span>
                </button>
              )}
              <span class="muted small clip" title={seenIn.join('\n')}>
                {seenIn.length === 0
                  ? i18n.t(`wordSuggestions.from.${from}`)
                  : i18n.t('wordSuggestions.seenIn', [seenIn[0] ?? ''])}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 && !isAll && (
        <button type="button" class="button titles__more" onClick={() => setAll(true)}>
          {i18n.t('productTerms.more', [String(more)])}
        </button>
      )}
    </div>
  );
}
