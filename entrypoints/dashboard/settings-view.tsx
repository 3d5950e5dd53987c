import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DemoShops } from '@/components/demo-shops/demo-shops';
import { HiddenPages } from '@/components/settings/hidden-pages';
import { HostSwitches } from '@/components/settings/host-switches';
import { Ladder } from '@/components/settings/ladder';
import { Shops } from '@/components/settings/shops';
import { Storage } from '@/components/settings/storage';
import { WorkingHours } from '@/components/settings/working-hours';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { Widget } from '@/components/shared/widget';
import { actions, after } from '@/entrypoints/pages/actions';
import { knownHosts } from '@/entrypoints/pages/hosts';
import { loadStorage } from '@/entrypoints/pages/load';
import { RulePacksPanel } from './rule-packs-panel';
import type { ViewProps } from './view-props';

function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class="widget" aria-labelledby={heading}>
      <header class="widget__head">
        <h2 id={heading}>{title}</h2>
      </header>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}

/** Everything the operator can set. */
export function SettingsView({ shops, settings, onSettings, version, onChanged }: ViewProps) {
  return (
    <>
      <div class="settings">
        <Panel title={i18n.t('settings.hosts')}>
          <HostSwitches hosts={knownHosts()} settings={settings} onChange={onSettings} />
        </Panel>
        <Panel title={i18n.t('settings.shops')}>
          <Shops shops={shops} settings={settings} onChange={onSettings} onRename={after(actions.rename, onChanged)} />
        </Panel>
        <Panel title={i18n.t('settings.ladder')}>
          <Ladder settings={settings} onChange={onSettings} />
        </Panel>
        <Panel title={i18n.t('settings.working')}>
          <WorkingHours settings={settings} onChange={onSettings} />
        </Panel>
        <Panel title={i18n.t('settings.shown')}>
          <HiddenPages settings={settings} onChange={onSettings} />
        </Panel>
        <Widget title={i18n.t('settings.storage')} watch={`${version}`} load={loadStorage}>
          {(storage) => <Storage storage={storage} />}
        </Widget>
        <Panel title={i18n.t('demo.title')}>
          <DemoShops
            isLoaded={shops.some(({ isDemo }) => isDemo)}
            onLoad={after(actions.loadDemo, onChanged)}
            onRemove={after(actions.removeDemo, onChanged)}
          />
        </Panel>
        <Panel title={i18n.t('settings.language')}>
          <p>{i18n.t('settings.languageExplain')}</p>
        </Panel>
      </div>
      <RulePacksPanel shops={shops} settings={settings} onSettings={onSettings} version={version} />
    </>
  );
}
