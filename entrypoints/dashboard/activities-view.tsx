import { i18n } from '#i18n';
import { ActivityList } from '@/components/activities/activity-list';
import { ActivityForm } from '@/components/activity-form/activity-form';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { shopKey } from '@/components/shared/names';
import { Widget } from '@/components/shared/widget';
import { actions, after } from '@/entrypoints/pages/actions';
import { loadActivities } from '@/entrypoints/pages/load';
import type { ViewProps } from './view-props';

/** Activities with their six times; add, change, remove. */
export function ActivitiesView({ shop, shops, now, version, onChanged }: ViewProps) {
  const key = shop === null ? '' : shopKey(shop);
  return (
    <>
      <section class="widget">
        <details>
          <summary>{i18n.t('popup.addActivity')}</summary>
          <ErrorBoundary>
            <ActivityForm
              key={key}
              shops={shops}
              shop={shop}
              activity={null}
              now={now}
              onSave={after(actions.saveActivity, onChanged)}
            />
          </ErrorBoundary>
        </details>
      </section>
      <Widget
        isTitleHidden
        title={i18n.t('dashboard.activities')}
        watch={`${key}/${version}/${shops.length}`}
        load={() => loadActivities(shop, shops)}
        count={(activities) => activities.length}
      >
        {(activities, reload) => (
          <ActivityList
            activities={activities}
            now={now}
            onSave={after(actions.saveActivity, reload)}
            onRemove={after(actions.removeActivity, reload)}
          />
        )}
      </Widget>
    </>
  );
}
