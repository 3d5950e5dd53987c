import { failWeight, usualWarnWeight, warnWeights } from '@/utils/knowledge/titles/rule-weights';
import type { Finding } from '@/utils/records/finding';
import type { RuleChoice } from '@/utils/records/rule-pack';

/** A title's score with its working. */
export interface TitleScore {
  /** 0–100: 100 less what the open findings cost, never below 0. */
  score: number;
  /** What each open finding costs, dearest first. */
  costs: { rule: string; points: number }[];
}

/** How many points a finding costs: nothing when it passed, does not apply or could not be judged. */
export function pointsOf(
  { rule, status }: Pick<Finding, 'rule' | 'status'>,
  choices: Readonly<Record<string, RuleChoice>>,
): number {
  if (status === 'fail') return failWeight;
  if (status !== 'warn') return 0;
  return choices[rule]?.weight ?? warnWeights[rule] ?? usualWarnWeight;
}

/** The score of a title's findings; `choices` are the shop's own weights. */
export function scoreOf(findings: readonly Finding[], choices: Readonly<Record<string, RuleChoice>> = {}): TitleScore {
  const costs = findings
    .map((finding) => ({ rule: finding.rule, points: pointsOf(finding, choices) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return { score: Math.max(0, 100 - costs.reduce((sum, { points }) => sum + points, 0)), costs };
}
