import { DemoShops } from '@/components/demo-shops/demo-shops';
import { HostSwitches } from '@/components/settings/host-switches';
import { Welcome } from '@/components/welcome/welcome';
import { actions, after } from '@/entrypoints/pages/actions';
import { knownHosts } from '@/entrypoints/pages/hosts';
import type { ViewProps } from './view-props';

/** The first-run page. */
export function WelcomeView({ shops, settings, onSettings, onChanged }: ViewProps) {
  const finish = () => {
    onSettings({ isWelcomed: true });
    location.hash = '#today';
  };
  return (
    <Welcome
      isWelcomed={settings.isWelcomed}
      onDone={finish}
      hosts={<HostSwitches hosts={knownHosts()} settings={settings} onChange={onSettings} />}
      demo={
        <DemoShops
          isLoaded={shops.some(({ isDemo }) => isDemo)}
          onLoad={after(actions.loadDemo, onChanged)}
          onRemove={after(actions.removeDemo, onChanged)}
        />
      }
    />
  );
}
