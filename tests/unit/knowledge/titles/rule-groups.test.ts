import { describe, expect, it } from 'vitest';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { ruleGroups } from '@/utils/knowledge/titles/rule-groups';

describe('rule-groups', () => {
  it('name exactly the registered rules, each once', () => {
    const named = ruleGroups.flatMap(({ rules }) => rules);
    expect([...named].sort()).toEqual(titleRules.map(({ id }) => id).sort());
  });
});
