import { i18n } from '#i18n';
import { SelectField } from '@/components/shared/select-field';
import { Switch } from '@/components/shared/switch';
import type { Settings } from '@/utils/settings/schema';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const clock = (hour: number) => [String(hour), `${String(hour).padStart(2, '0')}:00`] as const;
const hours = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => clock(from + index));

/** When reminders may be shown, on the Shanghai clock. A reminder that falls outside moves to the last working minute before it. */
export function WorkingHours({ settings, onChange }: Props) {
  const { workingHours } = settings;
  const set = (change: Partial<Settings['workingHours']>) => onChange({ workingHours: { ...workingHours, ...change } });
  // A week starts on Monday here.
  const days = [
    [1, i18n.t('weekday.mon')],
    [2, i18n.t('weekday.tue')],
    [3, i18n.t('weekday.wed')],
    [4, i18n.t('weekday.thu')],
    [5, i18n.t('weekday.fri')],
    [6, i18n.t('weekday.sat')],
    [0, i18n.t('weekday.sun')],
  ] as const;
  return (
    <div class="stack">
      <Switch label={i18n.t('settings.workingOn')} isOn={workingHours.isOn} onSwitch={(isOn) => set({ isOn })} />
      {workingHours.isOn && (
        <>
          <div class="row working-span">
            <SelectField
              label={i18n.t('settings.workingFrom')}
              value={String(workingHours.from)}
              options={hours(0, 23)}
              onChoose={(value) => set({ from: Number(value), to: Math.max(workingHours.to, Number(value) + 1) })}
            />
            <SelectField
              label={i18n.t('settings.workingTo')}
              value={String(workingHours.to)}
              options={hours(workingHours.from + 1, 24)}
              onChoose={(value) => set({ to: Number(value) })}
            />
          </div>
          <fieldset class="row">
            <legend class="muted small">{i18n.t('settings.workingDays')}</legend>
            {days.map(([day, name]) => (
              <label key={day} class="check">
                <input
                  type="checkbox"
                  checked={workingHours.days.includes(day)}
                  onChange={(event) =>
                    set({
                      days: event.currentTarget.checked
                        ? [...workingHours.days, day].sort()
                        : workingHours.days.filter((one) => one !== day),
                    })
                  }
                />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
          {workingHours.days.length === 0 && (
            <p role="alert" class="note note--fail">
              {i18n.t('settings.noDays')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
