import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { Switch } from '@/components/shared/switch';
import type { Result } from '@/utils/core/result';

interface Props {
  /** Null: the current tab is no page the extension runs on. */
  host: string | null;
  isOn: boolean;
  onSwitch: (isOn: boolean) => Promise<Result<unknown>>;
}

/** Switches everything the extension does on the current tab's host. */
export function HostSwitch({ host, isOn, onSwitch }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  if (host === null) return <span class="grow" />;
  const change = async (isOn: boolean) => {
    const result = await onSwitch(isOn);
    setFailure(result.ok ? null : result.failure);
  };
  return (
    <span class="grow small">
      <Switch
        title={i18n.t('hostSwitch.explain', [host])}
        label={i18n.t(isOn ? 'hostSwitch.on' : 'hostSwitch.off', [host])}
        isOn={isOn}
        onSwitch={change}
      />
      {failure !== null && (
        <span role="alert" class="note note--fail">
          {failureWords(failure)}
        </span>
      )}
    </span>
  );
}
