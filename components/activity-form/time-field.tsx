import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { activityTimeLabel } from '@/components/shared/names';
import { countdown, deadlineWords } from '@/components/shared/when';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { parseMoment } from './parse-moment';

interface Props {
  name: ActivityTimeName;
  text: string;
  now: number;
  /** A message about this field, after a refused save. */
  fault: string | null;
  onText: (text: string) => void;
}

/** One time of an activity as text, with what it was understood as. */
export function TimeField({ name, text, now, fault, onText }: Props) {
  const id = useId();
  const hint = useId();
  const moment = text.trim() === '' ? null : parseMoment(text, name, now);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {activityTimeLabel(name)}
      </label>
      <input
        id={id}
        class="input"
        placeholder={i18n.t('activityForm.timeHint')}
        autocomplete="off"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={hint}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={hint} class={fault === null ? 'note muted' : 'note note--fail'} role={fault === null ? undefined : 'alert'}>
        {fault ??
          (moment !== null && i18n.t('activityForm.understood', [deadlineWords(name, moment, now), countdown(moment.at, now)]))}
      </p>
    </div>
  );
}
