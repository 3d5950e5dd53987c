import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { stateOf } from '@/utils/reading/dates/state-words';
import { fromLabels } from '@/utils/reading/from-labels';
import type { PageSource } from '@/utils/reading/source';
import { activityCandidate } from '../activity-candidate';
import { type ActivityCard, activityCards, activityIds, titleOfCard } from '../activity-card';

/**
 * The activity home (facts A2, high): entry cards with a state word and no dates, and the calendar's dated cards. An
 * entry without a date is no error, the calendar or the detail page gives it.
 */
export const activityCardsReader = fromLabels({
  id: 'activity-cards',
  read: (document, source) => {
    const cards = activityCards(document, source.url);
    if (cards.length === 0) return null;
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    for (const [index, card] of cards.entries()) {
      const at = `card ${index + 1}`;
      const candidate = readCard(card, source);
      if (candidate) attempt.entries.push({ at, candidates: [candidate] });
      else attempt.refused.push({ reason: 'title-not-found', at });
    }
    return attempt;
  },
});

function readCard({ texts, link }: ActivityCard, source: PageSource): Candidate | null {
  const title = titleOfCard(texts);
  if (title === null) return null;
  const stateText = texts.map(({ text }) => text).find((text) => stateOf(text) !== null) ?? null;
  // A state word such as 预热 right above the date would be taken for its label.
  const others = texts.map(({ text }) => text).filter((text) => text !== title && stateOf(text) === null);
  const drawn = timesFromTexts([others.join('\n')], source.capturedAt, 'page');
  // Some names carry their own dates, e.g. `…2026-7-10至2026-7-19（不锁库存）`.
  const times = Object.keys(drawn).length > 0 ? drawn : timesFromTexts([title], source.capturedAt, 'page');
  return activityCandidate({ title, stateText, times, ids: link ? activityIds(link) : null, url: link }, source);
}
