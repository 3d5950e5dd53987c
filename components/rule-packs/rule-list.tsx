import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type RuleGroup, ruleGroups } from '@/utils/knowledge/titles/rule-groups';
import type { RuleChoice } from '@/utils/records/rule-pack';
import { RuleLine } from './rule-line';

interface Props {
  own: Readonly<Record<string, RuleChoice>>;
  /** The whole shop's choices, while a category's are shown; empty otherwise. */
  shops: Readonly<Record<string, RuleChoice>>;
  onChoice: (rule: string, choice: RuleChoice | null) => void;
}

/** All title rules by group. */
export function RuleList(props: Props) {
  return (
    <div class="rule-groups">
      {ruleGroups.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({ group: { id, rules }, own, shops, onChoice }: Props & { group: RuleGroup }) {
  const changed = rules.filter((rule) => own[rule] !== undefined).length;
  // Open at first where something was changed; later it never closes under the operator's hand.
  const [isOpen] = useState(changed > 0);
  return (
    <details class="board" open={isOpen}>
      <summary>
        <h3>{i18n.t(`ruleGroup.${id}`)}</h3>
        <span class="muted small">{i18n.t('rulePacks.rulesIn', [String(rules.length)])}</span>
        {changed > 0 && <span class="chip chip--lamp">{i18n.t('rulePacks.changedIn', [String(changed)])}</span>}
      </summary>
      <ul class="list rules">
        {rules.map((rule) => (
          <RuleLine
            key={rule}
            rule={rule}
            own={own[rule] ?? null}
            shops={shops[rule] ?? null}
            onChoice={(choice) => onChoice(rule, choice)}
          />
        ))}
      </ul>
    </details>
  );
}
