import { openFindings } from '@/components/shared/finding-text';
import { pointsOf } from '@/utils/analyses/titles/score';
import type { Finding } from '@/utils/records/finding';

/** What each rule's finding costs. */
type Costs = readonly { rule: string; points: number }[];

/** Open findings, the dearest first; without `costs` by the usual weights. Those that cost nothing come last, worst first. */
export function findingsByCost(findings: readonly Finding[], costs?: Costs): Finding[] {
  const known = costs && new Map(costs.map(({ rule, points }) => [rule, points]));
  const price = (finding: Finding) => (known ? (known.get(finding.rule) ?? 0) : pointsOf(finding, {}));
  return openFindings(findings).sort((a, b) => price(b) - price(a));
}
