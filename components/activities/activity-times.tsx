import { i18n } from '#i18n';
import { Missing } from '@/components/shared/missing';
import { activityTimeLabel } from '@/components/shared/names';
import { countdown, shortDeadline } from '@/components/shared/when';
import { fullTime } from '@/utils/core/dates';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import { activityTimeNames } from '@/utils/records/activity-time-names';

function originWords({ origin, text, at }: ActivityTime): string {
  const full = fullTime(at);
  if (origin === 'typical') return i18n.t('activity.originTypical', [full]);
  if (origin === 'user') return i18n.t('activity.originUser', [full]);
  return text === null ? i18n.t('activity.originPage', [full]) : i18n.t('activity.originText', [full, text]);
}

/** The six times of an activity, each with its origin; typical dates are dotted because nobody announced them. */
export function ActivityTimes({ record, now }: { record: ActivityRecord; now: number }) {
  return (
    <dl class="times">
      {activityTimeNames.map((name) => {
        const time = record.times[name];
        const isPast = time !== null && time.at < now;
        return (
          <div key={name} class={isPast ? 'times__one times__one--past' : 'times__one'}>
            <dt>{activityTimeLabel(name)}</dt>
            <dd>
              {time === null ? (
                <Missing why={i18n.t('missing.activityTime')} />
              ) : (
                <span class={time.origin === 'typical' ? 'typical' : undefined} title={originWords(time)}>
                  {shortDeadline(name, time, now)}
                  {time.origin === 'typical' && <span class="small"> {i18n.t('activity.typical')}</span>}
                </span>
              )}
              {time !== null && !isPast && !(name === 'end' && record.isLongRunning) && (
                <span class="muted small">{countdown(time.at, now)}</span>
              )}
              {isPast && <span class="muted small">{i18n.t('activity.past')}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
