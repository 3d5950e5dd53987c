import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ActivityDraft, ActivityForm } from '@/components/activity-form/activity-form';
import { ActionButton } from '@/components/shared/action-button';
import { activityStateName, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import type { ActivityView, ReminderView } from '@/components/shared/views';
import { readStamp, whenWords } from '@/components/shared/when';
import type { Result } from '@/utils/core/result';

import { ActivityTimes } from './activity-times';

/** What the operator does to an activity. */
export interface ActivityEvents {
  onSave: (draft: ActivityDraft) => Promise<Result<unknown>>;
  onRemove: (activityKey: string) => Promise<Result<unknown>>;
}

function Reminders({ reminders, now }: { reminders: ReminderView[]; now: number }) {
  if (reminders.length === 0) return <p class="muted small">{i18n.t('activity.noReminders')}</p>;
  return (
    <details class="small">
      <summary>{i18n.t('activity.reminders', [String(reminders.length)])}</summary>
      <ul class="reminders">
        {reminders.map(({ reminderId, dueAt, state, isLate }) => (
          <li key={reminderId}>
            {whenWords(dueAt, now)}
            <span class="chip">{i18n.t(`reminder.${state}`)}</span>
            {isLate && <span class="chip chip--lamp">{i18n.t('reminder.late')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props extends ActivityEvents {
  activity: ActivityView;
  now: number;
}

/** One activity: name, state, its six times, how old the reading is, its reminders; change and remove. */
export function ActivityCard({ activity, now, onSave, onRemove }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { record, shop, reminders, isByHand, lastSeenAt, activityKey } = activity;
  const isOver = record.state === 'ended' || record.state === 'cancelled';
  const save = async (draft: ActivityDraft) => {
    const result = await onSave(draft);
    if (result.ok) setEditing(false);
    return result;
  };
  return (
    <li class={isOver ? 'activity activity--over' : 'activity'}>
      <div class="activity__head">
        <h3 class="wrap">
          <OutsideLink href={record.url}>{record.title}</OutsideLink>
        </h3>
        <span class="chip">{record.stateText ?? activityStateName(record.state)}</span>
        {record.isLongRunning && <span class="chip">{i18n.t('activity.longRunning')}</span>}
      </div>
      <p class="muted small">
        {isByHand ? i18n.t('deadline.byHand') : readStamp(lastSeenAt, now)}
        {shop !== null && <span> · {shopName(shop)}</span>}
        {record.parentTitle !== null && <span> · {record.parentTitle}</span>}
      </p>
      {isEditing ? (
        <ActivityForm shops={[]} shop={shop} activity={activity} now={now} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <ActivityTimes record={record} now={now} />
          <div class="row activity__foot">
            <Reminders reminders={reminders} now={now} />
            <span class="grow" />
            <button
              type="button"
              class="button button--quiet"
              aria-label={i18n.t('activity.editOf', [record.title])}
              onClick={() => setEditing(true)}
            >
              {i18n.t('activity.edit')}
            </button>
            <ActionButton
              look="quiet"
              label={i18n.t('common.remove')}
              description={i18n.t('activity.removeOf', [record.title])}
              confirm={i18n.t('activity.removeSure')}
              onAct={() => onRemove(activityKey)}
            />
          </div>
        </>
      )}
    </li>
  );
}
