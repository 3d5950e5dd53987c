import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { activityTimeLabel, shopKey, shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { TextField } from '@/components/shared/text-field';
import type { ActivityView, ShopView } from '@/components/shared/views';
import { dayOf, fullTime } from '@/utils/core/dates';
import type { Result } from '@/utils/core/result';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import { type ActivityTimeName, activityTimeNames } from '@/utils/records/activity-time-names';
import { NO_SHOP_ID } from '@/utils/records/shop-ids';
import { activityOfForm, emptyForm, type ActivityForm as Form, type FormFault } from './activity-of-form';
import { TimeField } from './time-field';

/** What a saved form asks for; `activityKey` null adds. */
export interface ActivityDraft {
  activityKey: string | null;
  site: string;
  shopId: string;
  record: ActivityRecord;
}

interface Props {
  shops: ShopView[];
  /** The shop preselected for a new activity. */
  shop: ShopView | null;
  /** The activity to change, with all six times; null adds one with one time. */
  activity: ActivityView | null;
  now: number;
  onSave: (draft: ActivityDraft) => Promise<Result<unknown>>;
  onCancel?: () => void;
}

/** Where an activity goes that was entered before any shop is known. */
const NO_SHOP: ShopView = { site: 'taobao', shopId: NO_SHOP_ID, name: null, platform: 'taobao', isDemo: false };

/** A time as the form's parser reads it back: a day stays a day, and a day's 24:00 belongs to that day. */
function textOf(name: ActivityTimeName, { at, precision }: ActivityTime): string {
  if (precision !== 'day') return fullTime(at);
  return dayOf(name === 'end' || name === 'signEnd' ? at - 1 : at);
}

function formOf(activity: ActivityView | null): Form {
  const form = emptyForm();
  if (activity === null) return form;
  for (const name of activityTimeNames) {
    const time = activity.record.times[name];
    if (time !== null) form.times[name] = textOf(name, time);
  }
  return { ...form, title: activity.record.title, url: activity.record.url ?? '' };
}

/** Adds an activity by hand, or changes one. */
export function ActivityForm({ shops, shop, activity, now, onSave, onCancel }: Props) {
  const [form, setForm] = useState(() => formOf(activity));
  const [of, setOf] = useState<ActivityTimeName>('signEnd');
  const [fault, setFault] = useState<FormFault | null>(null);
  const [outcome, setOutcome] = useState<{ isSaved: boolean; words: string } | null>(null);
  const isNew = activity === null;
  // What is added to an invented shop goes when the invented shops go.
  const own = shops.filter(({ isDemo }) => !isDemo);
  const [chosen, setChosen] = useState(() => (isNew && shop?.isDemo ? null : shop) ?? own[0] ?? NO_SHOP);
  const faultOf = (field: FormFault['field']) => (fault?.field === field ? i18n.t(`activityForm.${fault.message}`) : null);
  const moveTime = (next: ActivityTimeName) => {
    setForm({ ...form, times: { ...emptyForm().times, [next]: form.times[of] } });
    setOf(next);
  };

  const save = async (event: Event) => {
    event.preventDefault();
    setOutcome(null);
    const { site, shopId } = activity ?? chosen;
    const made = activityOfForm(form, { platform: chosen.platform, site, shopId, now, base: activity?.record ?? null });
    setFault(made.ok ? null : made.failure);
    if (!made.ok) return;
    const saved = await onSave({ activityKey: activity?.activityKey ?? null, site, shopId, record: made.value });
    setOutcome({ isSaved: saved.ok, words: saved.ok ? i18n.t('activityForm.saved') : failureWords(saved.failure) });
    if (saved.ok && isNew) setForm(emptyForm());
  };

  return (
    <form class="stack" noValidate onSubmit={save}>
      <TextField
        label={i18n.t('activityForm.title')}
        value={form.title}
        fault={faultOf('title')}
        onText={(title) => setForm({ ...form, title })}
      />
      {isNew && (
        <div class="pair">
          <SelectField
            label={i18n.t('activityForm.which')}
            value={of}
            options={activityTimeNames.map((name) => [name, activityTimeLabel(name)])}
            onChoose={(value) => moveTime(activityTimeNames.find((name) => name === value) ?? of)}
          />
          {own.length > 0 && (
            <SelectField
              label={i18n.t('activityForm.shop')}
              value={shopKey(chosen)}
              options={own.map((one) => [shopKey(one), shopName(one)])}
              onChoose={(value) => setChosen(own.find((one) => shopKey(one) === value) ?? chosen)}
            />
          )}
        </div>
      )}
      <div class={isNew ? 'stack' : 'times-form'}>
        {(isNew ? [of] : activityTimeNames).map((name) => (
          <TimeField
            key={name}
            name={name}
            text={form.times[name]}
            now={now}
            fault={faultOf(name) ?? (isNew ? faultOf('times') : null)}
            onText={(text) => setForm({ ...form, times: { ...form.times, [name]: text } })}
          />
        ))}
      </div>
      <TextField
        label={i18n.t('activityForm.url')}
        value={form.url}
        fault={faultOf('url')}
        placeholder="https://"
        onText={(url) => setForm({ ...form, url })}
      />
      {!isNew && fault?.field === 'times' && (
        <p role="alert" class="note note--fail">
          {faultOf('times')}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button button--primary">
          {i18n.t('common.save')}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('common.cancel')}
          </button>
        )}
        <span role="status" class={outcome?.isSaved === false ? 'note note--fail' : 'note note--ok'}>
          {outcome?.words}
        </span>
      </div>
    </form>
  );
}
