import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DashNav } from '@/components/dash-nav/dash-nav';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { failureWords } from '@/components/shared/failure-words';
import { shopKey } from '@/components/shared/names';
import { useLoaded } from '@/components/shared/use-loaded';
import { useNow } from '@/components/shared/use-now';
import { ShopChip } from '@/components/shop-chip/shop-chip';
import { keepSettings } from '@/entrypoints/pages/actions';
import { loadShops } from '@/entrypoints/pages/load';
import { useSettings } from '@/entrypoints/pages/use-settings';
import type { Settings } from '@/utils/settings/schema';
import { ActivitiesView } from './activities-view';
import { CategoriesView } from './categories/categories-view';
import { ImportView } from './import/import-view';
import { ProductsView } from './products-view';
import { ReadingView } from './reading-view';
import { SettingsView } from './settings-view';
import { TermsView } from './terms/terms-view';
import { TitlesView } from './titles/titles-view';
import { TodayView } from './today-view';
import { useView } from './use-view';
import { WelcomeView } from './welcome-view';

const bodies = {
  today: TodayView,
  products: ProductsView,
  titles: TitlesView,
  terms: TermsView,
  categories: CategoriesView,
  activities: ActivitiesView,
  import: ImportView,
  reading: ReadingView,
  settings: SettingsView,
  welcome: WelcomeView,
} as const;

/** Counts up whenever the page comes back into sight: what was read meanwhile must show. */
function useVersion(): [number, () => void] {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setVersion((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return [version, () => setVersion((before) => before + 1)];
}

/** The dashboard: menu, shop chip, and the view the address names. */
export function Dashboard() {
  const now = useNow();
  const view = useView();
  const settings = useSettings();
  const [version, onChanged] = useVersion();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [loadedShops] = useLoaded(loadShops, String(version));
  if (settings === null) return <p class="waiting">{i18n.t('common.loading')}</p>;
  const shops = loadedShops.state === 'ready' ? loadedShops.data : [];
  const shop = shops.find((one) => shopKey(one) === chosen) ?? null;
  const keep = async (change: Partial<Settings>) => {
    const result = await keepSettings(change);
    setFailure(result.ok ? null : failureWords(result.failure));
  };
  const View = bodies[view];
  const isAboutShops = ['today', 'products', 'titles', 'terms', 'categories', 'activities'].includes(view);
  return (
    <div class="dash">
      <DashNav current={view} />
      <main class={`dash__main dash__main--${view}`} tabIndex={-1}>
        {view !== 'welcome' && (
          <header class="dash__head">
            <h1>{i18n.t(`dashboard.${view}`)}</h1>
            {isAboutShops && <ShopChip shops={shops} chosen={shop === null ? null : chosen} onChoose={setChosen} />}
          </header>
        )}
        {failure !== null && (
          <p role="alert" class="note note--fail">
            {i18n.t('settings.saveFailed', [failure])}
          </p>
        )}
        <ErrorBoundary key={view}>
          <View
            shop={shop}
            shops={shops}
            settings={settings}
            onSettings={keep}
            now={now}
            version={version}
            onChanged={onChanged}
          />
        </ErrorBoundary>
      </main>
    </div>
  );
}
