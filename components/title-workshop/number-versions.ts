import { dayOf } from '@/utils/core/dates';
import type { VersionView } from './workshop-view';

/** A change of the title as the chart marks it. */
export interface TitleMark {
  number: number;
  /** The day the new title was first seen. */
  day: string;
}

/** The changes seen on the platform, numbered from the oldest on; null for what is no change. In the order of `versions`. */
export function numberVersions(versions: readonly VersionView[]): (TitleMark | null)[] {
  const changes = versions.filter(({ state, notBefore }) => state === 'observed' && notBefore !== null);
  const oldestFirst = changes.toSorted((a, b) => a.at - b.at);
  return versions.map((version) => {
    const at = oldestFirst.indexOf(version);
    return at < 0 ? null : { number: at + 1, day: dayOf(version.at) };
  });
}
