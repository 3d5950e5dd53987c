import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { activityTimeLabel, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import type { DeadlineView } from '@/components/shared/views';
import { countdown, deadlineWords, readStamp, whenWords } from '@/components/shared/when';
import { HOUR_MS } from '@/utils/core/dates';
import type { Result } from '@/utils/core/result';
import { snoozeTimes } from './snooze-times';

/** What the operator does about a deadline. */
export interface DeadlineEvents {
  onDone: (reminderId: string) => Promise<Result<unknown>>;
  onSnooze: (reminderId: string, until: number) => Promise<Result<unknown>>;
}

interface Props extends DeadlineEvents {
  deadline: DeadlineView;
  now: number;
}

/** One deadline: which activity, which of its times, when, how long left, and how old the reading is. */
export function DeadlineRow({ deadline, now, onDone, onSnooze }: Props) {
  const { title, of, time, shop, reminderId, url, readAt, isByHand } = deadline;
  const [isSnoozing, setSnoozing] = useState(false);
  const [snoozedTo, setSnoozedTo] = useState<number | null>(null);
  const menu = useId();
  const hoursLeft = (time.at - now) / HOUR_MS;
  // The wick burns down over the 72 hours the list looks ahead.
  const burnt = Math.min(1, Math.max(0.06, 1 - hoursLeft / 72));
  const later = snoozeTimes(now);
  const snooze = async (id: string, until: number) => {
    const result = await onSnooze(id, until);
    if (result.ok) {
      setSnoozing(false);
      setSnoozedTo(until);
    }
    return result;
  };
  return (
    <li class="deadline">
      <span class="deadline__wick" aria-hidden="true" style={{ '--burnt': burnt }} />
      <div class="grow">
        <p class="deadline__title wrap">
          <OutsideLink href={url} title={i18n.t('deadline.openPage')}>
            {title}
          </OutsideLink>
        </p>
        <p class="deadline__when">
          <span class={hoursLeft < 3 ? 'chip chip--fail' : 'chip chip--lamp'}>{activityTimeLabel(of)}</span>
          <strong>{deadlineWords(of, time, now)}</strong>
          <span class="nowrap">{countdown(time.at, now)}</span>
        </p>
        <div class="deadline__foot">
          <p class="muted small">
            {isByHand ? i18n.t('deadline.byHand') : readStamp(readAt, now)}
            {shop !== null && <span> · {shopName(shop)}</span>}
          </p>
          {reminderId !== null && (
            <span class="row">
              <ActionButton
                label={i18n.t('deadline.done')}
                description={i18n.t('deadline.doneOf', [title])}
                onAct={() => onDone(reminderId)}
              />
              <button
                type="button"
                class="button"
                aria-expanded={isSnoozing}
                aria-controls={menu}
                aria-label={i18n.t('deadline.laterOf', [title])}
                onClick={() => setSnoozing(!isSnoozing)}
              >
                {i18n.t('deadline.later')}
              </button>
            </span>
          )}
        </div>
        <p role="status" class="note note--ok">
          {snoozedTo !== null && i18n.t('deadline.again', [whenWords(snoozedTo, now)])}
        </p>
        {reminderId !== null && isSnoozing && (
          <fieldset id={menu} class="row snooze">
            <legend class="sr-only">{i18n.t('deadline.laterWhen')}</legend>
            {later.map(({ key, until }) => (
              <ActionButton key={key} look="quiet" label={i18n.t(`deadline.${key}`)} onAct={() => snooze(reminderId, until)} />
            ))}
          </fieldset>
        )}
      </div>
    </li>
  );
}
