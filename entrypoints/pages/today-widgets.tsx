import { i18n } from '#i18n';
import { Deadlines } from '@/components/deadlines/deadlines';
import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { StalePages } from '@/components/stale-pages/stale-pages';
import { TopFindings } from '@/components/top-findings/top-findings';
import { actions, after } from './actions';
import { loadDeadlines, loadStale, loadTopFindings } from './load';
import { WaitingWidget } from './waiting-widget';

interface Props {
  /** The shop the view is narrowed to; null shows all. */
  shop: ShopView | null;
  shops: ShopView[];
  now: number;
  /** Counts the operator's own changes, so that every widget reads anew after one. */
  version: number;
  onChanged: () => void;
  findingsLimit: number;
  /** In the dashboard products open in place; from the popup in a new tab. */
  isInDashboard?: boolean;
}

/** Today's sections, in the order of what cannot wait. */
export function TodayWidgets({ shop, shops, now, version, onChanged, findingsLimit, isInDashboard = false }: Props) {
  // A new minute may bring a deadline nearer than 72 hours.
  const minute = Math.floor(now / 60_000);
  const watch = `${shop === null ? '' : shopKey(shop)}/${version}/${shops.length}`;
  return (
    <>
      <Widget
        isLit
        title={i18n.t('popup.deadlines')}
        watch={`${watch}/${minute}`}
        load={() => loadDeadlines(shop, shops, Date.now())}
        count={({ deadlines }) => deadlines.length}
      >
        {({ deadlines, hasActivities }, reload) => (
          <Deadlines
            deadlines={deadlines}
            hasActivities={hasActivities}
            now={now}
            onDone={after(actions.done, reload)}
            onSnooze={after(actions.snooze, reload)}
          />
        )}
      </Widget>
      <Widget
        title={i18n.t('popup.findings')}
        watch={watch}
        load={() => loadTopFindings(shop, shops, findingsLimit)}
        aside={
          <a href="/dashboard.html#titles" {...(!isInDashboard && { target: '_blank', rel: 'noopener' })}>
            {i18n.t('popup.allTitles')}
          </a>
        }
      >
        {({ items, hasItems }) => <TopFindings items={items} hasItems={hasItems} isInDashboard={isInDashboard} />}
      </Widget>
      <WaitingWidget shops={shops} now={now} version={version} onChanged={onChanged} />
      {/* Invented shops have no pages to open: with nothing else, "all read" would be untrue. */}
      {shops.some(({ isDemo }) => !isDemo) && (
        <Widget
          title={i18n.t('popup.stale')}
          watch={watch}
          load={() => loadStale(shop, shops, Date.now())}
          count={(pages) => pages.length}
        >
          {(pages) => <StalePages pages={pages} now={now} />}
        </Widget>
      )}
    </>
  );
}
