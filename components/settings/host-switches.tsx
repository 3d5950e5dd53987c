import { i18n } from '#i18n';
import { Switch } from '@/components/shared/switch';
import { type Settings, type HostSwitches as Switches, switchesOf } from '@/utils/settings/schema';

interface Props {
  hosts: readonly { host: string; name: string }[];
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const parts = ['isRead', 'isTapped', 'isShown'] as const satisfies readonly (keyof Switches)[];

/** What the extension may do on each host. Without reading, the other two have nothing to work with. */
export function HostSwitches({ hosts, settings, onChange }: Props) {
  const set = (host: string, change: Partial<Switches>) =>
    onChange({ hosts: { ...settings.hosts, [host]: { ...switchesOf(settings, host), ...change } } });
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('settings.host')}</th>
            {parts.map((part) => (
              <th key={part} scope="col" title={i18n.t(`settings.${part}Explain`)}>
                {i18n.t(`settings.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ host, name }) => {
            const switches = switchesOf(settings, host);
            return (
              <tr key={host}>
                <th scope="row">
                  {name}
                  <span class="muted small host-name">{host}</span>
                </th>
                {parts.map((part) => (
                  <td key={part}>
                    <Switch
                      isLabelHidden
                      label={i18n.t('settings.switchOf', [i18n.t(`settings.${part}`), host])}
                      isOn={switches[part]}
                      isDisabled={part !== 'isRead' && !switches.isRead}
                      onSwitch={(isOn) => set(host, { [part]: isOn })}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="muted small">{i18n.t('settings.isTappedExplain')}</p>
    </div>
  );
}
