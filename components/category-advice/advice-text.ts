import { i18n } from '#i18n';
import type { CategoryAdvice } from '@/utils/messages/categories';
import { pathText, percentOf, shareText } from './category-words';
import { isSure } from './is-sure';

/** How loud a sentence is. `plain` for what cannot be known: it is neither good nor bad. */
export type AdviceTone = 'warn' | 'ok' | 'plain';

/** The verdict by the evidence in one sentence. */
export interface AdviceSentence {
  tone: AdviceTone;
  text: string;
}

/**
 * What the evidence says of where a product stands; what cannot be known says why. `names` is the category a page has named
 * of which nothing has been learned yet.
 */
export function evidenceSentence(advice: CategoryAdvice, names: readonly string[] | null = null): AdviceSentence {
  const { state, because, own, suggestions } = advice;
  if (state === 'fits') return { tone: 'ok', text: i18n.t('categoryAdvice.fits') };
  if (state === 'elsewhere' && because !== null) return { tone: 'warn', text: becauseText(because) };
  if (state === 'elsewhere') return { tone: 'warn', text: i18n.t('categoryAdvice.elsewhere') };
  if (own === null && names !== null) return { tone: 'plain', text: i18n.t('categoryAdvice.tooNew') };
  if (own === null) {
    return {
      tone: 'plain',
      text: i18n.t(suggestions.length > 0 ? 'categoryAdvice.noCategory' : 'categoryAdvice.noCategoryNorClue'),
    };
  }
  const [first] = suggestions;
  if (first?.isSeed && isSure(first)) return { tone: 'plain', text: i18n.t('categoryAdvice.seedOnly') };
  return { tone: 'plain', text: i18n.t(suggestions.length > 0 ? 'categoryAdvice.tooWeak' : 'categoryAdvice.noClue') };
}

function becauseText(because: NonNullable<CategoryAdvice['because']>): string {
  switch (because.by) {
    case 'page':
      return because.to === null
        ? i18n.t('categoryAdvice.byPage', [because.text])
        : i18n.t('categoryAdvice.byPageTo', [because.text, pathText(because.to)]);
    case 'terms':
      return i18n.t('categoryAdvice.byTerms', [because.term, shareText(because.share), pathText(because.to), because.statDate]);
    case 'titles': {
      const [to, percent] = [pathText(because.to), String(percentOf(because.confidence))];
      if (because.words.length === 0) return i18n.t('categoryAdvice.byLikes', [to, percent, String(because.likes)]);
      return i18n.t('categoryAdvice.byWords', [to, percent, because.words.slice(0, MOST_WORDS).join(i18n.t('common.comma'))]);
    }
  }
}

/** Words named in the sentence; the rest stand beside the suggestion. */
const MOST_WORDS = 3;

/** What the operator has said of the place; null where nothing stands. */
export function saidText({ verdict }: Pick<CategoryAdvice, 'verdict'>): string | null {
  switch (verdict) {
    case 'keep':
      return i18n.t('categoryAdvice.saidKeep');
    case 'move':
      return i18n.t('categoryAdvice.saidMove');
    case 'later':
      return i18n.t('categoryAdvice.saidLater');
    case 'wrong-label':
      return i18n.t('categoryAdvice.saidWrongLabel');
    case null:
      return null;
  }
}
