import { browser } from 'wxt/browser';
import { type Mapping, mapping } from '@/utils/imports/mapping';

/** Where confirmed mappings live in `storage.local`: header signature → mapping. */
const MAPPINGS_KEY = 'import-mappings';
/** The oldest ones go first; nobody exports a hundred kinds of tables. House choice. */
const MOST = 100;

const signature = ({ labels }: Mapping): string => labels.join('\n');

/** Mappings the operator has confirmed, the newest last. Stored ones that no longer fit the schema count as none. */
export async function loadMappings(): Promise<Mapping[]> {
  const stored = (await browser.storage.local.get(MAPPINGS_KEY))[MAPPINGS_KEY];
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).flatMap(([key, value]) => {
    const parsed = mapping.safeParse(value);
    return parsed.success && signature(parsed.data) === key ? [parsed.data] : [];
  });
}

/** Remembers a mapping for tables with the same header. */
export async function saveMapping(confirmed: Mapping): Promise<void> {
  const parsed = mapping.parse(confirmed);
  await navigator.locks.request(MAPPINGS_KEY, async () => {
    const others = (await loadMappings()).filter((one) => signature(one) !== signature(parsed));
    const kept = [...others, parsed].slice(-MOST);
    await browser.storage.local.set({ [MAPPINGS_KEY]: Object.fromEntries(kept.map((one) => [signature(one), one])) });
  });
}

/** How a table with the header of a proposal was read last; the proposal itself for a new one. */
export const rememberedFor = (proposal: Mapping, known: readonly Mapping[]): Mapping =>
  known.find((one) => signature(one) === signature(proposal)) ?? proposal;
