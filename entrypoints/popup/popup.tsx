import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActivityForm } from '@/components/activity-form/activity-form';
import { HostSwitch } from '@/components/host-switch/host-switch';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { Lamp } from '@/components/shared/lamp';
import { shopKey } from '@/components/shared/names';
import { useLoaded } from '@/components/shared/use-loaded';
import { useNow } from '@/components/shared/use-now';
import { ShopChip } from '@/components/shop-chip/shop-chip';
import { TabShop } from '@/components/shop-chip/tab-shop';
import { TitleCheck } from '@/components/title-check/title-check';
import { actions, after, keepSettings } from '@/entrypoints/pages/actions';
import { type CurrentTab, currentTab } from '@/entrypoints/pages/current-tab';
import { loadShops } from '@/entrypoints/pages/load';
import { TodayWidgets } from '@/entrypoints/pages/today-widgets';
import { useSettings } from '@/entrypoints/pages/use-settings';
import { switchesOf } from '@/utils/settings/schema';
import { CategoryGuess } from './category-guess';
import { CurrentItemWidget } from './current-item-widget';
import { TeachButton } from './teach-button';

const nowhere: CurrentTab = { host: null, site: null, itemId: null, shopKey: null };

/** The popup: whose figures, today's work, the current page's product, a title box. */
export function Popup() {
  const now = useNow();
  const settings = useSettings();
  const [version, setVersion] = useState(0);
  const [tab, setTab] = useState<CurrentTab | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [loadedShops] = useLoaded(loadShops, String(version));
  const shops = loadedShops.state === 'ready' ? loadedShops.data : [];
  const isSettled = settings !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab is looked at once, when the settings are there; later changes must not reset the chosen shop
  useEffect(() => {
    if (settings === null) return;
    currentTab(settings)
      .catch(() => nowhere)
      .then((found) => {
        setTab(found);
        setChosen(found.shopKey);
      });
  }, [isSettled]);

  if (settings === null || tab === null) return <p class="waiting">{i18n.t('common.loading')}</p>;
  const { host } = tab;
  const shop = shops.find((one) => shopKey(one) === chosen) ?? null;
  const tabShop = shops.find((one) => shopKey(one) === tab.shopKey) ?? null;
  const isOn = host !== null && Object.values(switchesOf(settings, host)).some(Boolean);
  const refresh = () => setVersion(version + 1);
  const switchHost = (on: boolean) =>
    keepSettings({ hosts: { ...settings.hosts, [host ?? '']: { isRead: on, isTapped: on, isShown: on } } });

  return (
    <div class="popup">
      <header class="band popup__head">
        <Lamp />
        <div class="grow">
          <ShopChip shops={shops} chosen={shop === null ? null : chosen} onChoose={setChosen} />
          <TabShop shop={tabShop} isSellerPage={host !== null} />
        </div>
      </header>
      <main class="popup__main">
        <TodayWidgets shop={shop} shops={shops} now={now} version={version} onChanged={refresh} findingsLimit={3} />
        {tab.site !== null && tab.itemId !== null && (
          <CurrentItemWidget site={tab.site} itemId={tab.itemId} version={version} now={now} />
        )}
        <section class="widget">
          <header class="widget__head">
            <h2>{i18n.t('popup.check')}</h2>
          </header>
          <ErrorBoundary>
            <TitleCheck
              key={shop?.platform ?? ''}
              initialPlatform={shop?.platform ?? tabShop?.platform ?? 'taobao'}
              shop={shop ?? tabShop}
              check={actions.check}
              between={(title, platform) => <CategoryGuess title={title} platform={platform} />}
            />
          </ErrorBoundary>
        </section>
        <section class="widget">
          <details>
            <summary>{i18n.t('popup.addActivity')}</summary>
            <ErrorBoundary>
              <ActivityForm
                key={chosen ?? ''}
                shops={shops}
                shop={shop}
                activity={null}
                now={now}
                onSave={after(actions.saveActivity, refresh)}
              />
            </ErrorBoundary>
          </details>
        </section>
      </main>
      <footer class="popup__foot">
        <HostSwitch host={host} isOn={isOn} onSwitch={switchHost} />
        {tab.site !== null && isOn && <TeachButton />}
        <a href="/dashboard.html#today" target="_blank" rel="noopener">
          {i18n.t('popup.dashboard')}
        </a>
        <a href="/dashboard.html#settings" target="_blank" rel="noopener">
          {i18n.t('popup.settings')}
        </a>
      </footer>
    </div>
  );
}
