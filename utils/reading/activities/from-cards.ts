import { activityTimeNames } from '@/utils/records/activity-time-names';
import { activityCandidate, type SomeTimes } from '../activity-candidate';
import { type Attempt, emptyPage } from '../attempt';
import { timesFromTexts } from '../dates/activity-times';
import type { Reader } from '../define-page';
import { fromLabels } from '../from-labels';
import type { PageSource } from '../source';
import { type ActivityCard, activityCards } from './card';
import { activityTimes } from './lines';
import { type ActivityPages, identityOf, idsOf } from './links';
import { isPhase, saysNone, stateWord } from './texts';

/** A card before it is a record. */
interface Drawn {
  title: string;
  parentTitle: string | null;
  stateText: string | null;
  times: SomeTimes;
  link: URL | null;
}

/**
 * A page that lists activities as cards: entry cards with a state word and no dates, and the calendar's dated cards. An
 * entry without a date is no error, the calendar or the detail page gives it.
 */
export const fromActivityCards = (pages: ActivityPages): Reader =>
  fromLabels({ id: 'activity-cards', read: (document, source) => readCards(pages, document, source) });

function readCards(pages: ActivityPages, document: Document, source: PageSource): Attempt | null {
  const cards = activityCards(pages, document, source.url);
  if (cards.length === 0) return saysNone(document.body) ? emptyPage('no-rows', 'cards') : null;
  const attempt: Attempt = { entries: [], refused: [], empty: null };
  const drawn = new Map<string, { at: string; drawn: Drawn }>();
  for (const [index, card] of cards.entries()) {
    const at = `card ${index + 1}`;
    if (isPhase(card.title.text) && card.parentTitle === null) {
      attempt.refused.push({ reason: 'title-not-found', at });
      continue;
    }
    const one = readCard(card, source);
    const key = identityOf(pages, one.link) ?? JSON.stringify([one.title, one.parentTitle, one.times]);
    const known = drawn.get(key);
    drawn.set(key, known ? { at: known.at, drawn: merge(known.drawn, one) } : { at, drawn: one });
  }
  for (const {
    at,
    drawn: { link, ...told },
  } of drawn.values())
    attempt.entries.push({
      at,
      candidates: [
        activityCandidate(pages.platform, { ...told, ids: idsOf(pages, link), url: link?.href ?? null }, source.capturedAt),
      ],
    });
  return attempt;
}

function readCard({ title, parentTitle, state, lines, link }: ActivityCard, source: PageSource): Drawn {
  const times = activityTimes(lines, source);
  return {
    title: title.text,
    parentTitle,
    stateText: state && stateWord(state.text),
    // Some names carry their own dates, e.g. `…2026-7-10至2026-7-19（不锁库存）`.
    times: lines.length > 0 ? times : timesFromTexts([title.text], source.capturedAt, 'page'),
    link,
  };
}

/** One activity shown twice: its first name and link; no times where the two do not agree. */
function merge(one: Drawn, other: Drawn): Drawn {
  const shared = activityTimeNames.filter((name) => one.times[name] && other.times[name]);
  const isSame = shared.every((name) => one.times[name]?.at === other.times[name]?.at);
  const times = isSame ? { ...other.times, ...one.times } : {};
  return { ...one, stateText: one.stateText ?? other.stateText, times };
}
