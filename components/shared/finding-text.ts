import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Finding, FindingStatus } from '@/utils/records/finding';

/** Looks a text up by a name put together at run time; empty when there is none. The typed helper knows fixed names only. */
const texts: { getMessage(name: string, substitutions: string[]): string } = browser.i18n;

const keyOf = (finding: Finding, ending: string) => `rules.${finding.rule}.${ending}`.replace(/[.-]/g, '_');

/** A finding's sentence: what is wrong and what to do. A rule without texts is named, not hidden. */
export function findingText(finding: Finding): string {
  if (finding.message === null) return '';
  const values = Object.values(finding.params).map(String);
  const text = texts.getMessage(keyOf(finding, finding.message), values);
  return text === '' ? i18n.t('finding.noText', [finding.rule]) : text;
}

const weight: Record<FindingStatus, number> = { fail: 0, error: 1, warn: 2, pass: 3, notApplicable: 4 };

/** The findings an operator should see, worst first. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ status }) => status === 'fail' || status === 'warn' || status === 'error')
    .sort((a, b) => weight[a.status] - weight[b.status]);
