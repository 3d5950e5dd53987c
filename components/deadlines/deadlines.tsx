import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { DeadlineView } from '@/components/shared/views';
import { type DeadlineEvents, DeadlineRow } from './deadline-row';

interface Props extends DeadlineEvents {
  deadlines: DeadlineView[];
  now: number;
  /** Whether any activity is stored at all: an empty list means "nothing due" or "nothing read". */
  hasActivities: boolean;
}

/** Deadlines of the next 72 hours, nearest first. */
export function Deadlines({ deadlines, now, hasActivities, onDone, onSnooze }: Props) {
  if (deadlines.length === 0) {
    const link = (
      <OutsideLink look="button" href={pageLink('taobao', 'activity-list')}>
        {i18n.t('deadline.openHome')}
      </OutsideLink>
    );
    return <Empty next={link}>{i18n.t(hasActivities ? 'deadline.noneDue' : 'deadline.noneRead')}</Empty>;
  }
  return (
    <ul class="list">
      {deadlines.map((deadline) => (
        <DeadlineRow
          key={`${deadline.activityKey}/${deadline.of}`}
          deadline={deadline}
          now={now}
          onDone={onDone}
          onSnooze={onSnooze}
        />
      ))}
    </ul>
  );
}
