import { nicknameId } from '@/utils/records/shop-ids';
import { id } from '@/utils/records/text';

/**
 * The id of a shop the operator names. A seller id is taken as it is; a nickname alone gets a stable id of its own, so
 * that the same nickname is always the same shop. Null: neither is usable.
 */
export function newShopId(sellerId: string, nickname: string): string | null {
  const given = sellerId.trim();
  if (given !== '') return id.safeParse(given).success ? given : null;
  const name = nickname.trim();
  if (name === '') return null;
  // FNV-1a, 32 bits: a handful of shops a browser, so a collision is no concern.
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return nicknameId(hash.toString(36));
}
