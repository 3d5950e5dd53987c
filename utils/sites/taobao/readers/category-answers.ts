import { at, type Fields, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { findRows } from '@/utils/reading/find-rows';
import { type Answer, fromNetwork } from '@/utils/reading/from-network';
import type { PageSource } from '@/utils/reading/source';
import { categoryNames, numericId } from '../shapes';

/** Codes of a category node (facts 3.3). */
const nodeCodes = ['id', 'name', 'path', 'idpath', 'leaf', 'publish', 'submitId'];

/** Answers of the category search box: `optType=retrievalDataAsyncOpt`. */
export const categorySearch = fromNetwork({ id: 'category-search', endpoint: 'category-search', read: readNodes });

/** Children of a node of the tree: `optType=categorySelectChildren`. */
export const categoryChildren = fromNetwork({ id: 'category-children', endpoint: 'category-children', read: readNodes });

function readNodes({ url, body }: Answer, source: PageSource): Attempt {
  if ('rgv587_flag' in fields(body)) return emptyPage(ANSWER_REFUSED, 'rgv587_flag');
  if (fields(body).success === false) return emptyPage(ANSWER_REFUSED, 'success');
  // An empty result comes first: other lists of the answer (brands, tabs) also have ids and names.
  const list = at(body, 'data.category') ?? at(body, 'data.dataSource');
  if (Array.isArray(list) && list.length === 0) return emptyPage('no-rows', 'data');
  const found = findRows(body, nodeCodes);
  if (!found) return refusal('nodes-not-found', 'data');
  const attempt: Attempt = { entries: [], refused: [], empty: null };
  const platform = /tmall\.com$/.test(source.url.host) || /tmall\.com$/.test(url.host) ? 'tmall' : 'taobao';
  for (const [index, node] of found.rows.map(fields).entries()) {
    const place = `${found.path}[${index}]`;
    // Brands hang below leaves and are no categories.
    if ([node.isBrand, node.is_brand, node.brand].includes(true)) continue;
    const id = numericId(node.id);
    if (id === null) {
      attempt.refused.push({ reason: node.id === undefined ? 'missing-id' : 'unsafe-id', at: place });
      continue;
    }
    if (typeof node.leaf !== 'boolean' && node.path === undefined && node.idpath === undefined) {
      attempt.refused.push({ reason: 'not-a-category', at: place });
      continue;
    }
    const { path, idPath } = placeOf(node, id);
    attempt.entries.push({
      at: place,
      candidates: [
        {
          kind: 'category',
          platform,
          id,
          name: node.name,
          path,
          idPath,
          isLeaf: flag(node.leaf),
          isPublishable: flag(node.publish),
          isAuthorized: flag(node.isAuthorized),
        },
      ],
    });
  }
  return attempt.entries.length + attempt.refused.length > 0 ? attempt : emptyPage('only-brands', found.path);
}

/**
 * Names and ids from the first level to the node itself. Whether `path` ends with the node or above it is not written
 * down anywhere, so it is compared; where the two lists do not agree there is no path.
 */
function placeOf(node: Fields, id: string): { path: string[] | null; idPath: string[] | null } {
  const ids = Array.isArray(node.idpath) ? node.idpath.map(numericId).filter((part) => part !== null) : [];
  const idPath = !Array.isArray(node.idpath) || ids.length < node.idpath.length ? null : ids.at(-1) === id ? ids : [...ids, id];
  const names = categoryNames(node.path);
  if (!names || typeof node.name !== 'string') return { path: null, idPath };
  const path = names.at(-1) === node.name.trim() ? names : [...names, node.name];
  return idPath && idPath.length !== path.length ? { path: null, idPath: null } : { path, idPath };
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
