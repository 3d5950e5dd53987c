/** What a record can be. Apart from the schemas, because content scripts carry the names and not the schemas. */
export const recordKinds = [
  'item',
  'metrics',
  'category',
  'activity',
  'registration',
  'search',
  'category-candidates',
  'category-warning',
  'term-categories',
] as const;
export type RecordKind = (typeof recordKinds)[number];
