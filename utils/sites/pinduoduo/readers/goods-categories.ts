import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import type { Reader } from '@/utils/reading/define-page';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { answerRefusal, camelFields } from '../answers';
import { numericId, words } from '../shapes';

const DEEPEST = 4;
const LEVELS = Array.from({ length: DEEPEST }, (_, index) => index + 1);
const codes = LEVELS.flatMap((level) => [`cate${level}Id`, `cate${level}Name`, `cate${level}_id`, `cate${level}_name`]);

const named = fromNetwork({
  id: 'goods-categories',
  endpoint: 'goods-figures',
  read: ({ body }): Attempt | null => {
    const table = answerRefusal(body) ? null : findRows(body, codes);
    if (!table) return null;
    const seen = new Set<string>();
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => linesOf(camelFields(row)).filter(({ id }) => !seen.has(String(id)) && seen.add(String(id))),
    );
  },
});

/**
 * The categories 商品明细 names in its rows, `cate1Id`/`cate1Name` … `cate3Id`/`cate3Name`, each once. Whether the lowest of
 * them is a leaf is not said: some have a fourth level. Names are plain where the figures beside them are in the private font.
 * Source: facts 1.4, 2026-04, medium.
 */
export const goodsCategories: Reader = {
  ...named,
  // What is wrong with an answer is told by the reader of its figures.
  read: (source) => {
    const attempt = named.read(source);
    return attempt && attempt.entries.length > 0 ? attempt : null;
  },
};

/** The categories of one row from the first level down; where a level above is not told there is no path. */
function linesOf(row: Record<string, unknown>): Candidate[] {
  const levels = LEVELS.map((level) => ({ id: numericId(row[`cate${level}Id`]), name: words(row[`cate${level}Name`]) }));
  const lowest = levels.findLastIndex(({ id }) => id !== null);
  return levels.flatMap(({ id, name }, index) => {
    if (id === null || name === null) return [];
    const line = levels.slice(0, index + 1);
    const [path, idPath] = [line.flatMap((one) => one.name ?? []), line.flatMap((one) => one.id ?? [])];
    const isWhole = path.length === line.length && idPath.length === line.length;
    const rest = { isLeaf: index < lowest ? false : null, isPublishable: null, isAuthorized: null };
    const place = { path: isWhole ? path : null, idPath: isWhole ? idPath : null };
    return [{ kind: 'category', platform: 'pinduoduo', id, name, ...place, ...rest }];
  });
}
