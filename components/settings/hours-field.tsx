import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  hours: number;
  onHours: (hours: number) => void;
}

/** The schema's longest lead. */
const MAX_HOURS = 24 * 60;

/** Hours before a deadline. What does not fit is said and not kept. */
export function HoursField({ hours, onHours }: Props) {
  const [text, setText] = useState<string | null>(null);
  const value = text ?? String(hours);
  const number = Number(value);
  const isGood = Number.isInteger(number) && number >= 1 && number <= MAX_HOURS;
  const type = (typed: string) => {
    setText(typed);
    const next = Number(typed);
    if (Number.isInteger(next) && next >= 1 && next <= MAX_HOURS) onHours(next);
  };
  return (
    <div class="row hours">
      <span>{i18n.t('settings.before')}</span>
      <input
        class="input input--short"
        inputMode="numeric"
        aria-label={i18n.t('settings.hoursBefore')}
        aria-invalid={!isGood}
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => isGood && setText(null)}
      />
      <span>{i18n.t('settings.hours')}</span>
      {isGood && number % 24 === 0 && <span class="muted small">{i18n.t('settings.equalsDays', [String(number / 24)])}</span>}
      {!isGood && (
        <span role="alert" class="note note--fail">
          {i18n.t('settings.badHours', [String(MAX_HOURS)])}
        </span>
      )}
    </div>
  );
}
