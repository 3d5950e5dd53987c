import { i18n } from '#i18n';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { TitleCheck } from '@/components/title-check/title-check';
import { actions } from '@/entrypoints/pages/actions';
import { TodayWidgets } from '@/entrypoints/pages/today-widgets';
import type { ViewProps } from './view-props';

/** The popup's sections with room to breathe. */
export function TodayView({ shop, shops, now, version, onChanged }: ViewProps) {
  return (
    <div class="today">
      <TodayWidgets
        shop={shop}
        shops={shops}
        now={now}
        version={version}
        onChanged={onChanged}
        findingsLimit={10}
        isInDashboard
      />
      <section class="widget">
        <header class="widget__head">
          <h2>{i18n.t('popup.check')}</h2>
        </header>
        <ErrorBoundary>
          <TitleCheck key={shop?.platform ?? ''} initialPlatform={shop?.platform ?? 'taobao'} shop={shop} check={actions.check} />
        </ErrorBoundary>
      </section>
    </div>
  );
}
