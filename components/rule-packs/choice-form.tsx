import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '@/components/shared/switch';
import { TextField } from '@/components/shared/text-field';
import { type RuleChoice, ruleChoice } from '@/utils/records/rule-pack';
import { usualWeight } from './choice-text';

interface Props {
  rule: string;
  /** What the form starts with; its note may be empty. */
  start: RuleChoice;
  onSave: (choice: RuleChoice) => void;
  onCancel: () => void;
}

/** A weight as typed: null for empty, undefined for what is none. */
function weightOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 && number <= 100 ? number : undefined;
}

/** Changes one rule: on or off, what a warning costs, and why. The reason is asked for, because months later nobody knows it. */
export function ChoiceForm({ rule, start, onSave, onCancel }: Props) {
  const [isOff, setOff] = useState(start.isOff);
  const [weight, setWeight] = useState(start.weight === null ? '' : String(start.weight));
  const [note, setNote] = useState(start.note);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not([type="checkbox"])')?.focus(), []);
  const number = weightOf(weight);
  const choice = ruleChoice.safeParse({ isOff, weight: isOff ? start.weight : number, note });
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (choice.success) onSave(choice.data);
  };
  const isBadWeight = !isOff && number === undefined;
  return (
    <form ref={form} class="stack rule-form" aria-labelledby={heading} onSubmit={save}>
      <p id={heading} class="small muted">
        {i18n.t(isOff ? 'rulePacks.whyOff' : 'rulePacks.whyChange')}
      </p>
      <TextField
        label={i18n.t('rulePacks.note')}
        value={note}
        maxLength={200}
        placeholder={i18n.t('rulePacks.noteExample')}
        fault={isTried && !choice.success && !isBadWeight ? i18n.t('rulePacks.needNote') : null}
        onText={setNote}
      />
      <div class="row rule-form__row">
        <Switch label={i18n.t('rulePacks.isOn')} isOn={!isOff} onSwitch={(isOn) => setOff(!isOn)} />
        {!isOff && (
          <TextField
            label={i18n.t('rulePacks.weight')}
            value={weight}
            isNumeric
            maxLength={5}
            placeholder={i18n.t('rulePacks.usualWeight', [String(usualWeight(rule))])}
            fault={isBadWeight ? i18n.t('rulePacks.badWeight') : null}
            onText={setWeight}
          />
        )}
      </div>
      <p class="row">
        <button type="submit" class="button button--primary">
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </p>
    </form>
  );
}
