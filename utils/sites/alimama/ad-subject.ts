import type { Fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';

/** What a row of a report is of. */
export interface AdSubject {
  /** Null for the account as a whole. */
  name: string | null;
  /** The advertised product. */
  of: string | null;
}

/** Where the thing a report has rows of is named; its id stands in where the row has no name. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  campaign: ['campaignName', 'promotionName', 'campaignId'],
  adgroup: ['adgroupName', 'adgroupId'],
  bidword: ['originalWord', 'bidwordId'],
  keyword_promotion: ['originalWord', 'bidwordId'],
  crowd: ['crowdName'],
  crowd_promotion: ['crowdName'],
  item_promotion: ['itemTitle', 'promotionName', 'promotionId'],
  creative: ['creativeName'],
  area: ['provinceName'],
};

/** Reports whose rows are the account's own. */
const ACCOUNT = /^(account|real_time)$/;
/** One step of a name; keeps a name of four steps below what a record holds. */
const SEPARATOR = ' / ';
const LONGEST = 200;

/**
 * What a row is of: `scene / campaign / unit / word` as far as the row tells them. By name, because tables and exports
 * show no ids. Null for a kind of report we do not know; a reason where the row does not say what it is of.
 */
export function adSubject(kind: string, row: Fields): AdSubject | string | null {
  const leaf = leaves[kind];
  const named = (...names: string[]) => names.map((name) => textOf(row[name])).find((text) => text !== '') ?? '';
  const scene = named('scene1Name');
  if (ACCOUNT.test(kind)) return { name: scene || null, of: null };
  if (!leaf) return null;
  const own = named(...leaf);
  if (own === '') return 'missing-id';
  const above = kind === 'campaign' ? [] : [named('campaignName', 'campaignId'), kind === 'adgroup' ? '' : named('adgroupName')];
  const name = [scene, ...above, own].filter(Boolean).join(SEPARATOR);
  const product = kind === 'item_promotion' ? (row.itemId ?? row.promotionId) : (row.materialId ?? row.itemId);
  return name.length > LONGEST ? 'name-too-long' : { name, of: idText(product) };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (idText(value) ?? '');
