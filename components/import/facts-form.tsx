import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '@/components/shared/text-field';
import { DAY_MS, dayOf, dayStart } from '@/utils/core/dates';
import { idText } from '@/utils/core/ids';
import type { ImportAnswers, PeriodView, SummaryView } from './views';

/** Longest period a record may have. */
const LONGEST_DAYS = 400;

interface Props {
  answers: ImportAnswers;
  questions: SummaryView['questions'];
  now: number;
  onAnswer: (answers: ImportAnswers) => void;
  onCancel: () => void;
}

/** The period of two days as date fields give them; null when there is none of at most 400 days up to today. */
function periodOf(from: string, to: string, now: number): PeriodView | null {
  if (from === '' || to === '' || from > to || to > dayOf(now)) return null;
  const days = Math.round((dayStart(to) - dayStart(from)) / DAY_MS) + 1;
  return days > LONGEST_DAYS ? null : { statDate: to, days };
}

function DateField({ label, value, max, onDay }: { label: string; value: string; max: string; onDay: (day: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input id={id} type="date" class="input" value={value} max={max} onInput={(event) => onDay(event.currentTarget.value)} />
    </div>
  );
}

/** Asks for what a table does not say: the days it is of, or the product. */
export function FactsForm({ answers, questions, now, onAnswer, onCancel }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [item, setItem] = useState('');
  const [isTried, setTried] = useState(false);
  const [asksPeriod, asksItem] = [questions.includes('period'), questions.includes('item')];
  const period = periodOf(from, to, now);
  const itemId = idText(item);
  const isAnswered = (!asksPeriod || period !== null) && (!asksItem || itemId !== null);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isAnswered) return;
    onAnswer({ ...answers, period: asksPeriod ? period : answers.period, itemId: asksItem ? itemId : answers.itemId });
  };
  return (
    <form class="stack import-form" onSubmit={send}>
      {asksPeriod && (
        <fieldset>
          <legend>{i18n.t('imports.askPeriod')}</legend>
          <div class="pair">
            <DateField label={i18n.t('imports.firstDay')} value={from} max={dayOf(now)} onDay={setFrom} />
            <DateField label={i18n.t('imports.lastDay')} value={to} max={dayOf(now)} onDay={setTo} />
          </div>
          {isTried && period === null && (
            <p role="alert" class="note note--fail">
              {i18n.t('imports.badPeriod')}
            </p>
          )}
        </fieldset>
      )}
      {asksItem && (
        <fieldset>
          <legend>{i18n.t('imports.askItem')}</legend>
          <TextField
            label={i18n.t('imports.itemId')}
            value={item}
            maxLength={64}
            isNumeric
            fault={isTried && itemId === null ? i18n.t('imports.badItem') : null}
            onText={setItem}
          />
        </fieldset>
      )}
      <p class="row">
        <button type="submit" class="button button--primary">
          {i18n.t('imports.goOn')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </p>
    </form>
  );
}
