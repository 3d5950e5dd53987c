import { fields } from '@/utils/core/fields';
import type { Attempt } from '@/utils/reading/attempt';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { numericId, plain } from '../shapes';

const DEEPEST = 8;

/**
 * The categories a shop may look at in 商智 (`getUserCategoryList`), from the first level down. Whether a node without
 * children is a leaf is not said. Facts 2.4, 2026-06, high.
 */
export const categoryTree = fromNetwork({
  id: 'category-tree',
  endpoint: 'sz',
  concerns: ({ url }) => /\/getUserCategoryList\.ajax$/i.test(url.pathname),
  read: ({ body }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const top = findRows(body, ['id', 'name', 'children']);
    if (!top) return null;
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    const visit = (nodes: readonly unknown[], place: string, names: string[], ids: string[]): void => {
      for (const [index, node] of nodes.map(fields).entries()) {
        const at = `${place}[${index}]`;
        const [id, name] = [numericId(node.id), plain(node.name)];
        if (id === null || name === null) {
          attempt.refused.push({ reason: name === null ? 'missing-name' : 'unsafe-id', at });
          continue;
        }
        const children = Array.isArray(node.children) ? node.children : [];
        const [path, idPath] = [
          [...names, name],
          [...ids, id],
        ];
        const isLeaf = children.length > 0 ? false : null;
        const rest = { isLeaf, isPublishable: null, isAuthorized: null };
        attempt.entries.push({ at, candidates: [{ kind: 'category', platform: 'jd', id, name, path, idPath, ...rest }] });
        if (path.length < DEEPEST) visit(children, `${at}.children`, path, idPath);
      }
    };
    visit(top.rows, top.path, [], []);
    return attempt;
  },
});
