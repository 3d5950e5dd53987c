import type { Finding, FindingStatus } from '@/utils/records/finding';

const worstFirst: readonly FindingStatus[] = ['fail', 'error', 'warn', 'pass', 'notApplicable'];

/** Something for the operator to do; an `error` is for us to mend. */
const isOpen = ({ status }: Finding): boolean => status === 'fail' || status === 'warn';

/** How many findings the operator can act on. */
export const countOpen = (findings: readonly Finding[]): number => findings.filter(isOpen).length;

/** The worst status among findings; `notApplicable` when there are none. */
export const worstOf = (findings: readonly Finding[]): FindingStatus =>
  worstFirst.find((status) => findings.some((finding) => finding.status === status)) ?? 'notApplicable';
