import type { MetricsSubject } from '@/utils/records/metrics';

/** What a row of an advertising report is of; ids as the report writes them, null where it does not. */
export interface AdRow {
  level: 'account' | 'campaign' | 'unit' | 'word' | 'crowd' | 'item' | 'creative';
  campaignId: string | null;
  /** Stands in for the campaign where a report has none: one word runs in several scenes. */
  scene: string | null;
  unitId: string | null;
  /** Id of the word, crowd or creative. */
  partId: string | null;
  /** Its text; part of the key, because different words share an id. */
  partName: string | null;
  campaignName: string | null;
  itemId: string | null;
}

/** 32-bit FNV-1a of the text, as 8 hexadecimal digits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const safe = (part: string) => (/^[A-Za-z0-9_]{1,20}$/.test(part) ? part : digest(part));

/**
 * The subject of a row of an advertising report, the same for a page and for an exported file: level, campaign (or scene),
 * unit, part id and the part's text. A key without the campaign once lost two thirds of a month's cost (import rule 7).
 */
export function adSubject(row: AdRow): MetricsSubject {
  const { level, campaignId, scene, unitId, partId, partName, campaignName, itemId } = row;
  const place = campaignId !== null ? `c${safe(campaignId)}` : `s${scene === null ? '' : safe(scene)}`;
  const parts = [unitId && `u${safe(unitId)}`, partId && `p${safe(partId)}`, partName && `n${digest(partName)}`];
  const name = (partName ?? campaignName)?.slice(0, 200) ?? null;
  return { kind: 'ad', id: [level, place, ...parts.filter((part) => part)].join('-'), name, of: itemId };
}
