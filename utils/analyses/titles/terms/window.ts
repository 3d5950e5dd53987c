import type { TermFigure } from '@/utils/records/bank-term';

/** What a scope goes on with behind its list and category: the device, the kind of buyers, sellers or sources. */
const FILTER = /-(?:pc|wireless|nodistinct|(?:device|crowd|seller|flow)-[\w-]+)(?=-|$)/.source;

/** The category at the end of a market list's name, any id a record may carry: the same list of another category is counted alike. */
const CATEGORY = new RegExp(String.raw`^((?:list|index)-[a-z]+-[a-z]+)(?!${FILTER})-([\w-]+?)(?=(?:${FILTER})*$)`);

/** The category a market list is of, or null. */
export const categoryOf = (scope: string | null): string | null => CATEGORY.exec(scope ?? '')?.[2] ?? null;

/** What figures must share to be compared: the length of the period and the way of counting. */
export const windowOf = ({ days, scope }: Pick<TermFigure, 'days' | 'scope'>): string =>
  `${days} ${scope?.replace(CATEGORY, '$1') ?? ''}`;
