import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

/** How far back the sparklines may look. House choice: a month, a season, and last year's same sale. */
export const historyDays = [30, 90, 365] as const;
export type HistoryDays = (typeof historyDays)[number];

interface Props {
  days: HistoryDays;
  onDays: (days: HistoryDays) => void;
}

/** How far back to look: radio buttons, so that arrow keys choose. */
export function HistoryDaysChoice({ days, onDays }: Props) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="sr-only">{i18n.t('detail.range')}</legend>
      {historyDays.map((one) => (
        <label key={one} class="segments__one">
          <input type="radio" name={name} class="sr-only" checked={one === days} onChange={() => onDays(one)} />
          <span>{i18n.t('detail.days', [String(one)])}</span>
        </label>
      ))}
    </fieldset>
  );
}
