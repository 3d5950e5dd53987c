import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { Missing } from '@/components/shared/missing';
import type { Result } from '@/utils/core/result';
import type { CategoryAdvice as Advice, CategorySuggestion } from '@/utils/messages/categories';
import { evidenceSentence, saidText } from './advice-text';
import { pathText } from './category-words';
import type { Word } from './say-verdict';
import { SuggestionCard } from './suggestion-card';
import { TermSplits } from './term-splits';
import { VerdictButtons } from './verdict-buttons';

/** Keeps the operator's word about the product the advice is on. */
export interface SayVerdict {
  say: (word: Word) => Promise<Result<null>>;
  takeBack: () => Promise<Result<null>>;
}

interface Props {
  advice: Advice;
  /** Null where there is no stored product to say anything of. */
  saying: SayVerdict | null;
  editHref: string | null;
  /** The category's names as a page has shown them, which may be known where its id is not. */
  names?: readonly string[] | null;
  /** Only the suggestions: for the popup. */
  isCompact?: boolean;
}

/** Where a product stands, what the evidence says of it, where it may belong rather, and how its terms' clicks split. */
export function CategoryAdvice({ advice, saying, editHref, names = null, isCompact = false }: Props) {
  const { own, suggestions, splits, learnedFrom } = advice;
  const { tone, text } = evidenceSentence(advice, names);
  const path = own?.path ?? names;
  const said = saidText(advice);
  if (isCompact) return <Suggestions suggestions={suggestions} isCompact saying={null} />;
  return (
    <div class="stack advice">
      <p class="wrap">
        <span class="muted small">{i18n.t('categoryAdvice.now')} </span>
        {path === null ? <Missing why={i18n.t('categoryCheck.noCategory')} /> : pathText(path)}
      </p>
      {said !== null && <p class="advice__said">{said}</p>}
      {/* The operator's "keep" makes it fit, "later" makes it untold: neither is the evidence's word. */}
      {(advice.verdict === null || advice.verdict === 'move' || advice.verdict === 'wrong-label') && (
        <p class={`advice__sentence advice__sentence--${tone} wrap`}>{text}</p>
      )}
      {saying !== null && (
        <VerdictButtons verdict={advice.verdict} say={saying.say} takeBack={saying.takeBack} editHref={editHref} />
      )}
      <h3 class="advice__head">{i18n.t('categoryAdvice.suggestions')}</h3>
      <Suggestions suggestions={suggestions} isCompact={false} saying={advice.verdict === null ? saying : null} />
      <h3 class="advice__head">{i18n.t('categoryAdvice.splits')}</h3>
      <TermSplits splits={splits} />
      <p class="muted small">{i18n.t('categoryAdvice.learnedFrom', [String(learnedFrom)])}</p>
      <p class="muted small">{i18n.t('categoryAdvice.neverSubmits')}</p>
    </div>
  );
}

interface SuggestionsProps {
  suggestions: readonly CategorySuggestion[];
  isCompact: boolean;
  saying: SayVerdict | null;
}

function Suggestions({ suggestions, isCompact, saying }: SuggestionsProps) {
  if (suggestions.length === 0) return <p class="muted small">{i18n.t('categoryAdvice.none')}</p>;
  if (isCompact && suggestions.length > 1) {
    return (
      <div class="stack">
        <Suggestions suggestions={suggestions.slice(0, 1)} isCompact saying={null} />
        <details class="place__likes small">
          <summary>{i18n.t('categoryAdvice.more', [String(suggestions.length - 1)])}</summary>
          <ol class="stack" start={2}>
            {suggestions.slice(1).map((one) => (
              <SuggestionCard key={one.key} suggestion={one} isCompact />
            ))}
          </ol>
        </details>
      </div>
    );
  }
  return (
    <ol class="stack">
      {suggestions.map((one) => (
        <SuggestionCard
          key={one.key}
          suggestion={one}
          isCompact={isCompact}
          {...(saying !== null && !one.isOwn && { action: <Move suggestion={one} say={saying.say} /> })}
        />
      ))}
    </ol>
  );
}

const Move = ({ suggestion: { path, categoryId }, say }: { suggestion: CategorySuggestion; say: SayVerdict['say'] }) => (
  <ActionButton
    label={i18n.t('categoryAdvice.move')}
    description={i18n.t('categoryAdvice.moveTo', [pathText(path)])}
    onAct={() => say({ verdict: 'move', target: { categoryId, path: [...path] } })}
  />
);
