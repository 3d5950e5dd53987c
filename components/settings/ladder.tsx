import { i18n } from '#i18n';
import { activityTimeLabel } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { defaultSettings, type LadderStep, type Settings } from '@/utils/settings/schema';
import { HoursField } from './hours-field';

const deadlines = ['signEnd', 'start', 'end'] as const;
const MAX_STEPS = 20;

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** A step id never used before: it is part of stored reminders' keys, and those of a deleted step stay as history. */
const freeStep = (): string => `own-${crypto.randomUUID().slice(0, 13)}`;

/** The reminder ladder: how long before which deadline a reminder is shown. */
export function Ladder({ settings, onChange }: Props) {
  const { ladder } = settings;
  const change = (step: string, part: Partial<LadderStep>) =>
    onChange({ ladder: ladder.map((one) => (one.step === step ? { ...one, ...part } : one)) });
  return (
    <div class="stack">
      <p class="muted small">{i18n.t('settings.ladderExplain')}</p>
      {ladder.length === 0 && <p class="note note--fail">{i18n.t('settings.ladderEmpty')}</p>}
      <ul class="list">
        {ladder.map(({ step, of, hoursBefore }) => (
          <li key={step} class="line ladder-step">
            <SelectField
              label={i18n.t('settings.ladderOf')}
              isLabelHidden
              value={of}
              options={deadlines.map((name) => [name, activityTimeLabel(name)])}
              onChoose={(value) => change(step, { of: deadlines.find((name) => name === value) ?? of })}
            />
            <HoursField hours={hoursBefore} onHours={(hours) => change(step, { hoursBefore: hours })} />
            <button
              type="button"
              class="button button--quiet"
              aria-label={i18n.t('settings.removeStep', [activityTimeLabel(of), String(hoursBefore)])}
              onClick={() => onChange({ ladder: ladder.filter((one) => one.step !== step) })}
            >
              {i18n.t('common.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={ladder.length >= MAX_STEPS}
          onClick={() => onChange({ ladder: [...ladder, { step: freeStep(), of: 'signEnd', hoursBefore: 12 }] })}
        >
          {i18n.t('settings.addStep')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => onChange({ ladder: defaultSettings.ladder })}>
          {i18n.t('settings.resetLadder')}
        </button>
      </div>
    </div>
  );
}
