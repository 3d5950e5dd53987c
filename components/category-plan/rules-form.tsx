import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AssortmentRules, assortmentRules, defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { NumberField } from './number-field';
import { RoleOrder } from './role-order';

interface Props {
  rules: AssortmentRules;
  onRules: (rules: AssortmentRules) => void;
  onClose: () => void;
}

/** The thresholds of the roles and their order. Nothing changes before it is kept, and nothing out of bounds can be. */
export function RulesForm({ rules, onRules, onClose }: Props) {
  const [draft, setDraft] = useState<AssortmentRules>(rules);
  const [isTried, setTried] = useState(false);
  const { traffic, image, profit, event } = draft;
  const isSound = assortmentRules.safeParse(draft).success;
  const save = (submit: Event) => {
    submit.preventDefault();
    setTried(true);
    if (!isSound) return;
    onRules(draft);
    onClose();
  };
  const set = (change: Partial<AssortmentRules>) => setDraft({ ...draft, ...change });
  return (
    <form class="widget stack rules-form" aria-label={i18n.t('plan.rules')} onSubmit={save}>
      <h3>{i18n.t('plan.rules')}</h3>
      <p class="small muted">{i18n.t('plan.rulesHouse')}</p>
      <RoleOrder order={draft.order} onOrder={(order) => set({ order })} />
      <div class="rules-form__grid">
        <fieldset class="stack">
          <legend>{i18n.t('plan.role.traffic')}</legend>
          <NumberField
            label={i18n.t('plan.rule.trafficTop')}
            value={traffic.topShare}
            isPercent
            onValue={(topShare) => set({ traffic: { ...traffic, topShare } })}
          />
          <NumberField
            label={i18n.t('plan.rule.trafficTimes')}
            value={traffic.timesMean}
            onValue={(timesMean) => set({ traffic: { ...traffic, timesMean } })}
          />
          <NumberField
            label={i18n.t('plan.rule.trafficPrice')}
            value={traffic.mostPrice}
            onValue={(mostPrice) => set({ traffic: { ...traffic, mostPrice } })}
          />
        </fieldset>
        <fieldset class="stack">
          <legend>{i18n.t('plan.role.image')}</legend>
          <NumberField
            label={i18n.t('plan.rule.imageTop')}
            value={image.topShare}
            isPercent
            onValue={(topShare) => set({ image: { ...image, topShare } })}
          />
          <NumberField
            label={i18n.t('plan.rule.imageTimes')}
            value={image.timesMedian}
            onValue={(timesMedian) => set({ image: { ...image, timesMedian } })}
          />
        </fieldset>
        <fieldset class="stack">
          <legend>{i18n.t('plan.role.profit')}</legend>
          <NumberField
            label={i18n.t('plan.rule.profitMargin')}
            value={profit.leastMargin}
            isPercent
            onValue={(leastMargin) => set({ profit: { leastMargin } })}
          />
        </fieldset>
        <fieldset class="stack">
          <legend>{i18n.t('plan.role.event')}</legend>
          <NumberField
            label={i18n.t('plan.rule.eventCut')}
            value={event.leastCut}
            isPercent
            onValue={(leastCut) => set({ event: { ...event, leastCut } })}
          />
          <NumberField
            label={i18n.t('plan.rule.eventFloor')}
            value={event.floorMargin}
            isPercent
            onValue={(floorMargin) => set({ event: { ...event, floorMargin } })}
          />
        </fieldset>
        <fieldset class="stack">
          <legend>{i18n.t('plan.rule.needs')}</legend>
          <NumberField
            label={i18n.t('plan.rule.fewestDays')}
            value={draft.fewestDays}
            onValue={(fewestDays) => set({ fewestDays })}
          />
          <NumberField
            label={i18n.t('plan.rule.fewestProducts')}
            value={draft.fewestProducts}
            onValue={(fewestProducts) => set({ fewestProducts })}
          />
        </fieldset>
      </div>
      {isTried && !isSound && (
        <p role="alert" class="note note--fail">
          {i18n.t('plan.rule.outOfBounds')}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button button--primary">
          {i18n.t('common.save')}
        </button>
        {/* The operator's own price bands are no thresholds: they stay. */}
        <button type="button" class="button" onClick={() => setDraft({ ...defaultAssortmentRules, bands: draft.bands })}>
          {i18n.t('plan.rule.reset')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {i18n.t('common.cancel')}
        </button>
      </p>
    </form>
  );
}
