import { i18n } from '#i18n';
import { pageKindName } from '@/components/shared/names';
import { Switch } from '@/components/shared/switch';
import { pageKinds } from '@/utils/records/provenance';
import type { Settings } from '@/utils/settings/schema';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Page kinds on which badge and marks are drawn; reading goes on either way. */
export function HiddenPages({ settings, onChange }: Props) {
  const set = (kind: (typeof pageKinds)[number], isShown: boolean) =>
    onChange({ hiddenOn: isShown ? settings.hiddenOn.filter((one) => one !== kind) : [...settings.hiddenOn, kind] });
  return (
    <fieldset class="stack">
      <legend class="muted small">{i18n.t('settings.shownOn')}</legend>
      {pageKinds.map((kind) => (
        <Switch
          key={kind}
          label={pageKindName(kind)}
          isOn={!settings.hiddenOn.includes(kind)}
          onSwitch={(isShown) => set(kind, isShown)}
        />
      ))}
    </fieldset>
  );
}
