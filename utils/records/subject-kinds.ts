/**
 * What figures can be of. Apart from the schemas, because content scripts carry the names and not the schemas.
 * `peers-average` and `peers-best` the platform's group of like shops · `source` a traffic source, of the shop or of the
 * product in `of` · `term` a search term · `category` a category's market · `market-item` somebody's product in a market
 * list · `ad` a row of an advertising report · `live-room` a broadcast · `content` a video or post.
 */
export const subjectKinds = [
  'item',
  'shop',
  'peers-average',
  'peers-best',
  'source',
  'term',
  'category',
  'market-item',
  'ad',
  'live-room',
  'content',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
