import type { Finding, FindingStatus } from '@/utils/records/finding';
import type { TitleFacts } from './title-facts';

/** A rule's answer. What is not given is empty. */
export interface Verdict {
  status: Exclude<FindingStatus, 'error'>;
  message?: string;
  params?: Finding['params'];
  spans?: Finding['spans'];
  suggestedTitle?: string | null;
}

export const pass: Verdict = { status: 'pass' };
export const notApplicable: Verdict = { status: 'notApplicable' };

/** One judgement on a title: compares what `TitleFacts` measured, measures nothing itself. */
export interface TitleRule {
  /** = file name = fixture name = key of its texts. */
  id: string;
  judge(facts: TitleFacts): Verdict;
}

type Known<Need extends keyof TitleFacts> = TitleFacts & { [Key in Need]: NonNullable<TitleFacts[Key]> };

interface Declaration<Need extends keyof TitleFacts> {
  id: string;
  /** Facts without which the rule says nothing. */
  requires: readonly Need[];
  judge(facts: Known<Need>): Verdict;
}

/** A rule which is not applicable while a fact it requires is missing. */
export function defineTitleRule<Need extends keyof TitleFacts>({ id, requires, judge }: Declaration<Need>): TitleRule {
  const isReady = (facts: TitleFacts): facts is Known<Need> => requires.every((name) => facts[name] !== null);
  return { id, judge: (facts) => (isReady(facts) ? judge(facts) : notApplicable) };
}
