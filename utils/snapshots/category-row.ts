import type { CategoryRecord } from '@/utils/records/category';
import { categoryNameKey, isSamePlace, joinPlaces } from './category-place';
import type { CategoryChange, CategoryChangeRow, CategoryPlace, CategoryRow, Standing } from './category-rows';
import { type Comparing, type FieldLook, type Held, settle } from './category-standing';

const later = <Value>(_older: Value, value: Value): Value => value;

const names: Comparing<string> = {
  isSame: (one, other) => categoryNameKey(one) === categoryNameKey(other),
  join: later,
};
const places: Comparing<CategoryPlace> = { isSame: isSamePlace, join: joinPlaces };
const flags: Comparing<boolean> = { isSame: (one, other) => one === other, join: later };

const placeIn = ({ path, idPath }: CategoryRecord): CategoryPlace | null => path && { path, idPath };

const hold = <Value>(value?: Value | null, standing?: Standing<Value> | null): Held<Value> | null =>
  value === undefined || value === null || !standing ? null : { value, standing };

/** The names of a place, ending as the node is called now: a page without a path may have told its new name. */
function namesOf({ path }: CategoryPlace, { value, standing }: Held<string>): string[] {
  const last = path.at(-1) ?? '';
  const isFormer = !names.isSame(last, value) && standing.earlier.some((one) => names.isSame(one, last));
  return isFormer ? path.toSpliced(-1, 1, value) : path;
}

/** Ids without names, as a look may give them; they go with the names of a place that is as long. */
function idsOf(old: CategoryRow | undefined, record: CategoryRecord, place: CategoryPlace | null): string[] | null {
  if (place?.idPath) return place.idPath;
  const stored = old && old.record.path === null ? old.record.idPath : null;
  const told = record.path === null ? record.idPath : null;
  const isLate = old !== undefined && record.source.capturedAt < old.lastSeenAt;
  const ids = isLate ? (stored ?? (place ? null : told)) : (told ?? stored);
  return place && ids?.length !== place.path.length ? null : ids;
}

/** The node after one more look, and what that look told. */
function settleAll(old: CategoryRow | undefined, record: CategoryRecord): { row: CategoryRow; changes: CategoryChangeRow[] } {
  const { platform, id, source } = record;
  const { pageKind, capturedAt: at } = source;
  const isLatest = !old || at >= old.lastSeenAt;
  const look = <Value>(value: Value | null): FieldLook<Value> => ({ value, pageKind, at, isLatest });
  const { standing, record: known } = old ?? {};

  const name = settle(hold(known?.name, standing?.name), look(record.name), names);
  const place = settle(hold(known && placeIn(known), standing?.place), look(placeIn(record)), places);
  const isLeaf = settle(hold(known?.isLeaf, standing?.isLeaf), look(record.isLeaf), flags);
  const isPublishable = settle(hold(known?.isPublishable, standing?.isPublishable), look(record.isPublishable), flags);

  const called = name.held ?? { value: record.name, standing: { seenAt: at, toldBy: null, earlier: [] } };
  const changes: (CategoryChange & { previousSeenAt: number })[] = [
    ...(name.told ? [{ kind: 'renamed' as const, ...name.told }] : []),
    ...(place.told ? [{ kind: 'moved' as const, ...place.told, from: place.told.from.path, to: place.told.to.path }] : []),
    ...(isLeaf.told ? [{ kind: 'leaf' as const, ...isLeaf.told }] : []),
    ...(isPublishable.told ? [{ kind: 'publishable' as const, ...isPublishable.told }] : []),
  ];
  const row: CategoryRow = {
    platform,
    categoryId: id,
    record: {
      ...(isLatest || !known ? record : known),
      name: called.value,
      path: place.held && namesOf(place.held.value, called),
      idPath: idsOf(old, record, place.held?.value ?? null),
      isLeaf: isLeaf.held?.value ?? null,
      isPublishable: isPublishable.held?.value ?? null,
      isAuthorized: null,
    },
    isSure: true,
    standing: {
      name: called.standing,
      place: place.held?.standing ?? null,
      isLeaf: isLeaf.held?.standing ?? null,
      isPublishable: isPublishable.held?.standing ?? null,
    },
    firstSeenAt: Math.min(old?.firstSeenAt ?? at, at),
    lastSeenAt: Math.max(old?.lastSeenAt ?? at, at),
  };
  return { row, changes: changes.map((change) => ({ platform, categoryId: id, at, ...change })) };
}

/**
 * A category's row after one more look, and the changes that look told: each field as it stands, and what the look left out
 * stays known. `isSure` is false for what a product's form shows: it fills gaps of the dictionary and changes nothing.
 */
export function nextCategoryRow(
  old: CategoryRow | undefined,
  record: CategoryRecord,
  isSure = true,
): { row: CategoryRow; changes: CategoryChangeRow[] } {
  if (!old) {
    const { row } = settleAll(undefined, record);
    return { row: { ...row, isSure }, changes: [] };
  }
  if (old.isSure && isSure) return settleAll(old, record);
  const known = names.isSame(old.record.name, record.name) ? old.record : null;
  if (old.isSure) {
    const [before, now] = [placeIn(old.record), placeIn(record)];
    if (!known || (before && now && !isSamePlace(before, now))) return { row: old, changes: [] };
    const isLeaf = known.isLeaf === null ? record.isLeaf : null;
    const isPublishable = known.isPublishable === null ? record.isPublishable : null;
    return { ...settleAll(old, { ...record, isLeaf, isPublishable }), changes: [] };
  }
  if (record.source.capturedAt < old.lastSeenAt) return { row: old, changes: [] };
  // Nothing sure was known before: it is no news that it is otherwise.
  const { row } = settleAll(undefined, {
    ...record,
    path: record.path ?? known?.path ?? null,
    isLeaf: record.isLeaf ?? known?.isLeaf ?? null,
    isPublishable: record.isPublishable ?? known?.isPublishable ?? null,
  });
  return { row: { ...row, isSure, firstSeenAt: old.firstSeenAt }, changes: [] };
}
