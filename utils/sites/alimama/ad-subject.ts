import type { Fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';

/** What a row of a report is of. */
export interface AdSubject {
  /** Null for the account as a whole. */
  name: string | null;
  /** The advertised product. */
  of: string | null;
}

/** The names a row is known by, from the scene down. All are needed: half a name would be another subject's. */
const levels: Readonly<Record<string, readonly string[]>> = {
  campaign: ['scene1Name', 'campaignName'],
  adgroup: ['scene1Name', 'campaignName', 'adgroupName'],
  bidword: ['scene1Name', 'campaignName', 'adgroupName', 'originalWord'],
  keyword_promotion: ['scene1Name', 'campaignName', 'adgroupName', 'originalWord'],
  crowd: ['scene1Name', 'campaignName', 'crowdName'],
  crowd_promotion: ['scene1Name', 'campaignName', 'crowdName'],
  creative: ['scene1Name', 'campaignName', 'creativeName'],
  item_promotion: ['scene1Name', 'campaignName', 'itemTitle'],
  area: ['provinceName'],
};

/** Reports whose rows are the account's own. */
const ACCOUNT = /^(account|real_time)$/;
/** Reports that may be split by campaigns or not. */
const OVERALL = /^(crowd|crowd_promotion|creative|item_promotion)$/;
const TOTAL = /^(合计|总计|汇总)$/;
/** Between the steps of a name. */
const SEPARATOR = ' / ';
/** What a record holds. */
const LONGEST = 200;

/**
 * What a row is of: `scene / campaign / unit / word`. By name, because tables and exports show no ids. Products,
 * audiences and creatives are also counted over all campaigns: then a row names neither scene nor campaign. Null for a
 * kind of report we do not know; a reason where the row does not say what it is of.
 */
export function adSubject(kind: string, row: Fields): AdSubject | string | null {
  if (ACCOUNT.test(kind)) return { name: textOf(row.scene1Name) || null, of: null };
  const chain = levels[kind];
  if (!chain) return null;
  const names = chain.map((code) => textOf(row[code]));
  // The sum over all rows, written as one of them.
  if (names.some((name) => TOTAL.test(name))) return 'is-total';
  const isOverall = OVERALL.test(kind) && names[0] === '' && names[1] === '';
  if (names.slice(isOverall ? 2 : 0).includes('')) return 'missing-id';
  const of = kind === 'item_promotion' ? idText(row.promotionId) : null;
  if (kind === 'item_promotion' && of === null) return row.promotionId ? 'unsafe-id' : 'missing-id';
  const name = names.filter(Boolean).join(SEPARATOR);
  return name.length > LONGEST ? 'name-too-long' : { name, of };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (idText(value) ?? '');
