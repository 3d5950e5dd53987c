import { i18n } from '#i18n';
import { pageKindName } from '@/components/shared/names';
import { Switch } from '@/components/shared/switch';
import type { PageKind } from '@/utils/records/provenance';
import type { Settings } from '@/utils/settings/schema';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Page kinds on which anything is drawn at all: rows to mark, a title to stand by. */
const drawnOn: readonly PageKind[] = ['item-list', 'item-edit'];

/** Page kinds on which badge and marks are drawn; reading goes on either way. */
export function HiddenPages({ settings, onChange }: Props) {
  const set = (kind: PageKind, isShown: boolean) =>
    onChange({ hiddenOn: isShown ? settings.hiddenOn.filter((one) => one !== kind) : [...settings.hiddenOn, kind] });
  return (
    <fieldset class="stack">
      <legend class="muted small">{i18n.t('settings.shownOn')}</legend>
      {drawnOn.map((kind) => (
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
