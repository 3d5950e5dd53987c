import { activityTimes, timeLines } from '@/utils/reading/activities/lines';
import { idsOf } from '@/utils/reading/activities/links';
import { activityCandidate } from '@/utils/reading/activity-candidate';
import type { Attempt } from '@/utils/reading/attempt';
import { stateOfButton } from '@/utils/reading/dates/state-of-button';
import { textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { activityPages } from '../activity-pages';
import { buttonCards } from '../button-cards';

/** 活动广场 as it is drawn: a name, days that mostly lack the year, and a button that tells where sign-up stands. */
export const activityButtons = fromLabels({
  id: 'activity-buttons',
  read: (document, source) => {
    const cards = buttonCards(document.body);
    if (cards.length === 0) return null;
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    for (const [index, { root, title, button, texts }] of cards.entries()) {
      const at = `card ${index + 1}`;
      const times = activityTimes(timeLines(texts.filter((one) => one !== title)), source);
      const links = [...root.querySelectorAll('a[href]')].map((link) =>
        activityPages.link(link.getAttribute('href') ?? '', source.url),
      );
      const url = links.find((link) => link !== null) ?? null;
      const stateText = textOf(button);
      const told = { title: title.text, times, stateText, ids: idsOf(activityPages, url), url: url?.href ?? null };
      const state = stateOfButton(stateText) ?? 'unknown';
      attempt.entries.push({ at, candidates: [activityCandidate('douyin', { ...told, state }, source.capturedAt)] });
    }
    return attempt;
  },
});
