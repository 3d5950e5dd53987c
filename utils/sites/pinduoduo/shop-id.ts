import { objectsIn } from './objects-in';
import { numericId } from './shapes';

/** The shop's own id where an answer states one, `mall_id` (facts 1.1, medium); null where it states none or several. */
export function shopIdIn(body: unknown): string | null {
  const ids = new Set([...objectsIn(body)].flatMap(({ object }) => numericId(object.mallId) ?? []));
  const [id, rival] = ids;
  return id !== undefined && rival === undefined ? id : null;
}
