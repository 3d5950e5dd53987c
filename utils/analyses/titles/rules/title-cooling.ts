import { addDays, type Day } from '@/utils/core/dates';
import { coolingDays } from '@/utils/knowledge/titles/cooling';
import { defineTitleRule, notApplicable, pass } from '../define-rule';
import type { TitleEvent } from '../title-input';

/**
 * A title should rest after a change, and from the warm-up of an activity to its end.
 *
 * Rationale: a change is judged anew for about a week, and a new title may cost rank while an activity runs. Practice,
 * low confidence: it is said, never failed. Where neither dates nor activities were seen it says nothing.
 * Params: the day of the change or the activity's name, the last day to wait.
 */
export const titleCooling = defineTitleRule({
  id: 'title-cooling',
  requires: [],
  judge({ today, titleChangedOn, events }) {
    if (titleChangedOn === null && events === null) return notApplicable;
    const event = lastRunning(events ?? [], today);
    const restUntil = titleChangedOn === null || titleChangedOn > today ? null : addDays(titleChangedOn, coolingDays - 1);
    if (event && (restUntil === null || event.to >= restUntil)) {
      return { status: 'warn', message: 'in-activity', params: { name: event.name, until: event.to } };
    }
    if (titleChangedOn === null || restUntil === null || today > restUntil) return pass;
    return { status: 'warn', message: 'changed-lately', params: { changed: titleChangedOn, until: restUntil } };
  },
});

/** Of the activities that run, the one that ends last. */
const lastRunning = (events: readonly TitleEvent[], today: Day): TitleEvent | undefined =>
  events.filter(({ from, to }) => from <= today && today <= to).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
