import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName, ruleWhy } from '@/components/shared/finding-text';
import { Switch } from '@/components/shared/switch';
import type { RuleChoice } from '@/utils/records/rule-pack';
import { ChoiceForm } from './choice-form';
import { choiceText } from './choice-text';

interface Props {
  rule: string;
  /** The choice made at this place; null where none was. */
  own: RuleChoice | null;
  /** The choice of the whole shop, while those of a category are shown. */
  shops: RuleChoice | null;
  /** Null takes the choice back. */
  onChoice: (choice: RuleChoice | null) => void;
}

/** One rule: its name, why it matters, how it is used here and why so. */
export function RuleLine({ rule, own, shops, onChoice }: Props) {
  const [draft, setDraft] = useState<RuleChoice | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const holding = own ?? shops;
  const isOff = holding?.isOff ?? false;
  const name = ruleName(rule);
  const why = ruleWhy(rule);
  const close = () => {
    setDraft(null);
    edit.current?.focus();
  };
  const turn = (isOn: boolean) => {
    const isTakenBack = isOn && own !== null && own.weight === null && !shops?.isOff;
    if (isTakenBack) onChoice(null);
    else if (isOn && own !== null) onChoice({ ...own, isOff: false });
    else setDraft({ isOff: !isOn, weight: own?.weight ?? null, note: own?.note ?? '' });
  };
  return (
    <li class="rule">
      <div class="rule__head">
        {/* While the form is open its own switch counts. */}
        <Switch label={name} isOn={!(draft?.isOff ?? isOff)} isDisabled={draft !== null} onSwitch={turn} />
        <span class={own === null ? 'muted small' : 'chip chip--lamp'}>{choiceText(rule, holding)}</span>
        {own === null && shops !== null && <span class="muted small">{i18n.t('rulePacks.asShop')}</span>}
        <span class="rule__actions">
          <button
            ref={edit}
            type="button"
            class="button button--quiet"
            aria-label={i18n.t('rulePacks.changeOf', [name])}
            aria-expanded={draft !== null}
            onClick={() => (draft === null ? setDraft(own ?? { isOff, weight: holding?.weight ?? null, note: '' }) : close())}
          >
            {i18n.t('rulePacks.change')}
          </button>
          {own !== null && (
            <button
              type="button"
              class="button button--quiet"
              aria-label={i18n.t('rulePacks.takeBackOf', [name])}
              onClick={() => {
                onChoice(null);
                close();
              }}
            >
              {i18n.t('rulePacks.takeBack')}
            </button>
          )}
        </span>
      </div>
      {why !== '' && <p class="muted small">{why}</p>}
      {holding !== null && <p class="small wrap">{i18n.t('rulePacks.noteOf', [holding.note])}</p>}
      {draft !== null && (
        <ChoiceForm
          rule={rule}
          start={draft}
          onCancel={close}
          onSave={(choice) => {
            onChoice(choice);
            close();
          }}
        />
      )}
    </li>
  );
}
