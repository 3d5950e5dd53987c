import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { ActivityView } from '@/components/shared/views';
import type { ActivityRecord } from '@/utils/records/activity';
import { activityTimeNames } from '@/utils/records/activity-time-names';
import { ActivityCard, type ActivityEvents } from './activity-card';

interface Props extends ActivityEvents {
  activities: ActivityView[];
  now: number;
}

const isOver = ({ state, times }: ActivityRecord, now: number) =>
  state === 'ended' || state === 'cancelled' || (times.end !== null && times.end.at < now);

/** The next time that is still to come; activities without one sort last. */
const nextAt = ({ times }: ActivityRecord, now: number): number =>
  Math.min(...activityTimeNames.map((name) => times[name]?.at ?? Number.POSITIVE_INFINITY).filter((at) => at >= now));

/** All activities, the nearest first; those that are over wait behind a switch. */
export function ActivityList({ activities, now, onSave, onRemove }: Props) {
  const [isOverShown, setOverShown] = useState(false);
  if (activities.length === 0) {
    const link = (
      <OutsideLink look="button" href={pageLink('taobao', 'activity-list')}>
        {i18n.t('deadline.openHome')}
      </OutsideLink>
    );
    return <Empty next={link}>{i18n.t('activity.none')}</Empty>;
  }
  const over = activities.filter(({ record }) => isOver(record, now));
  const shown = activities
    .filter(({ record }) => isOverShown || !isOver(record, now))
    .sort((a, b) => Math.min(nextAt(a.record, now), 9e15) - Math.min(nextAt(b.record, now), 9e15));
  return (
    <div class="stack">
      {over.length > 0 && (
        <label class="check small">
          <input type="checkbox" checked={isOverShown} onChange={(event) => setOverShown(event.currentTarget.checked)} />
          <span>{i18n.t('activity.showOver', [String(over.length)])}</span>
        </label>
      )}
      <ul class="list activities">
        {shown.map((activity) => (
          <ActivityCard key={activity.activityKey} activity={activity} now={now} onSave={onSave} onRemove={onRemove} />
        ))}
      </ul>
    </div>
  );
}
