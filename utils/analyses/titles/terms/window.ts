import type { TermFigure } from '@/utils/records/bank-term';

/** The category at the end of a market list's scope: the same list of another category is counted alike. */
const CATEGORY = /^((?:list|index)-[a-z]+-[a-z]+)-(\d+)/;

/** The category a market list is of, or null. */
export const categoryOf = (scope: string | null): string | null => CATEGORY.exec(scope ?? '')?.[2] ?? null;

/** What figures must share to be compared: the length of the period and the way of counting. */
export const windowOf = ({ days, scope }: Pick<TermFigure, 'days' | 'scope'>): string =>
  `${days} ${scope?.replace(CATEGORY, '$1') ?? ''}`;
