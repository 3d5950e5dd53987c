import { newest } from './changes';
import type { ItemRow, WatchedField, WatchedFields } from './schema';

/** A watched field as it was last seen, on whatever page; null when no page has shown it. */
export function fieldOf<Field extends WatchedField>(item: ItemRow, field: Field): WatchedFields[Field] | null {
  return newest(item.watched[field])?.value ?? null;
}
