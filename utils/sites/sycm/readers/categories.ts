import { fields } from '@/utils/core/fields';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { isEmptyAnswer } from '../is-empty-answer';
import { numericId } from '../numeric-id';
import { plainKeys } from '../plain-keys';
import { refusedAnswer } from '../refused-answer';

/** One row of the tree: `[parent, id, name, level, market version, leaf, root, root's name]` (facts 1.5, high). */
interface Category {
  id: string;
  parent: string | null;
  name: string;
  level: number;
  isLeaf: boolean | null;
}

const WIDTH = 8;
const DEEPEST = 6;
/** What one message to the background may carry. */
const MOST_ROWS = 4000;

/** The market pages' tree of the categories the shop sells in. */
export const categories = fromNetwork({
  id: 'categories',
  endpoint: 'categories',
  read: ({ body: raw }) => {
    const body = plainKeys(raw);
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const found = tuplesIn(body);
    if (!found) return isEmptyAnswer(body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
    return readTree(found.rows, found.path);
  },
});

/** The first list whose members are lists as wide as a category's. */
function tuplesIn(value: unknown, path = '$', depth = 0): { rows: unknown[][]; path: string } | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row) && row.length >= WIDTH))
    return { rows: value, path };
  for (const [key, inner] of Object.entries(fields(value))) {
    const found = tuplesIn(inner, `${path}.${key}`, depth + 1);
    if (found) return found;
  }
  return null;
}

function categoryOf([parent, rawId, name, level, , leaf]: readonly unknown[]): Category | null {
  const id = numericId(rawId);
  const depth = Number(level);
  const isNamed = typeof name === 'string' && name.trim() !== '' && !/^\d+$/.test(name.trim());
  if (id === null || !isNamed || !Number.isInteger(depth) || depth < 1 || depth > DEEPEST) return null;
  return { id, parent: numericId(parent), name: name.trim(), level: depth, isLeaf: flag(leaf) };
}

const flag = (value: unknown): boolean | null =>
  /^(true|1|y)$/i.test(String(value)) ? true : /^(false|0|n)$/i.test(String(value)) ? false : null;

function readTree(rows: unknown[][], path: string): Attempt {
  const read = rows.map(categoryOf);
  const kept = read.slice(0, MOST_ROWS);
  const byId = new Map(read.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const attempt = attemptRows(
    kept,
    (index) => `${path}[${index}]`,
    (one) => {
      if (one === null) return 'not-a-category';
      const line = lineTo(one, byId);
      return [
        {
          kind: 'category',
          platform: 'taobao',
          id: one.id,
          name: one.name,
          path: line?.map(({ name }) => name) ?? null,
          idPath: line?.map(({ id }) => id) ?? null,
          isLeaf: one.isLeaf,
          isPublishable: null,
          isAuthorized: null,
        },
      ];
    },
  );
  if (kept.length < read.length) attempt.refused.push({ reason: 'too-many', at: path });
  return attempt;
}

/** From the first level to the node; null where a level between is not in the answer. */
function lineTo(one: Category, byId: ReadonlyMap<string, Category>): Category[] | null {
  const line = [one];
  for (let node = one; node.level > 1; ) {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    if (!parent || parent.level !== node.level - 1) return null;
    line.unshift(parent);
    node = parent;
  }
  return line;
}
