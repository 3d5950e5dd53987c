import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Finding, FindingStatus } from '@/utils/records/finding';

/** Looks a text up by a name put together at run time; empty when there is none. The typed helper knows fixed names only. */
const texts: { getMessage(name: string, substitutions: string[]): string } = browser.i18n;

const lookUp = (key: string, values: string[] = []) => texts.getMessage(key.replace(/[.-]/g, '_'), values);

/** A rule's name in the UI language; one without a name keeps its id. */
export const ruleName = (rule: string): string => lookUp(`rules.${rule}.name`) || rule;

/** Why a rule matters; empty when it has no such text. */
export const ruleWhy = (rule: string): string => lookUp(`rules.${rule}.why`);

/** A finding in words. `fix` and `why` are empty when the rule has none. */
export interface FindingText {
  says: string;
  fix: string;
  why: string;
}

/** A finding's sentence, what to do, and why it matters. A rule without texts is named, not hidden. */
export function findingText({ rule, message, params }: Finding): FindingText {
  if (message === null) return { says: '', fix: '', why: '' };
  const values = Object.values(params).map(String);
  const says = lookUp(`rules.${rule}.${message}`, values);
  if (says === '') return { says: i18n.t('finding.noText', [rule]), fix: '', why: '' };
  return { says, fix: lookUp(`rules.${rule}.fix_${message}`, values), why: lookUp(`rules.${rule}.why`) };
}

const weight: Record<FindingStatus, number> = { fail: 0, error: 1, warn: 2, pass: 3, notApplicable: 4 };

/** The findings an operator should see, worst first. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ status }) => status === 'fail' || status === 'warn' || status === 'error')
    .sort((a, b) => weight[a.status] - weight[b.status]);
