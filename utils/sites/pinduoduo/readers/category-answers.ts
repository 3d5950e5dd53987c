import { type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { searchedCandidate } from '@/utils/reading/categories/offered';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { answerRefusal, camelFields } from '../answers';
import { hasEmptyList, objectWith } from '../objects-in';
import { categoryNames, flag, levelsOf, numericId, words } from '../shapes';

const codes = ['catId', 'catName', 'id', 'name', 'parentId', 'level', 'leaf', 'isLeaf', 'catName1', 'catId1', 'path'];
const spelled = [...codes, 'cat_id', 'cat_name', 'parent_id', 'is_leaf', 'cat_name_1', 'cat_id_1'];

/**
 * Answers of the category page: the search, a node's children, the first level, one category. Their fields are the list's
 * (`cat_id`, `cat_name`, `cat_name_1`…) or plain ones. Of a search, also what is offered for its `keyword`. Paths of the services: facts 1.2, 2026, medium; fields low, so a
 * node that says nothing but a number and a name is not taken.
 */
export const categoryAnswers = fromNetwork({
  id: 'category-answers',
  endpoint: 'categories',
  read: ({ url, body }): Attempt => {
    const attempt = readNodes(body);
    const keyword = /\/search\//.test(url.pathname) ? url.searchParams.get('keyword') : null;
    const offered = searchedCandidate('pinduoduo', keyword, attempt);
    return offered ? { ...attempt, entries: [...attempt.entries, { at: 'keyword', candidates: [offered] }] } : attempt;
  },
});

function readNodes(body: unknown): Attempt {
  const refused = answerRefusal(body);
  if (refused) return refused;
  const list = findRows(body, spelled);
  if (list)
    return attemptRows(
      list.rows,
      (index) => `${list.path}[${index}]`,
      (row) => readNode(camelFields(row)),
    );
  const one = objectWith(body, new Set(codes));
  if (one) return attemptRows([one.object], () => one.path, readNode);
  return hasEmptyList(body, /^(result|data|list|cat(egory)?List|categories)$/i)
    ? emptyPage('no-rows', 'result')
    : refusal('nodes-not-found', 'result');
}

function readNode(node: Record<string, unknown>): Candidate[] | string {
  const isPlain = node.catId === undefined;
  const rawId = isPlain ? node.id : node.catId;
  const id = numericId(rawId);
  if (id === null) return rawId === undefined || rawId === null ? 'missing-id' : 'unsafe-id';
  if (isPlain && !['parentId', 'level', 'leaf', 'isLeaf', 'catName1', 'path'].some((code) => code in node))
    return 'not-a-category';
  const name = words(isPlain ? node.name : (node.catName ?? node.name));
  if (name === null) return 'missing-title';
  const told = categoryNames(node.path ?? node.catPath);
  const path = categoryNames(levelsOf(node, 'catName', name)) ?? (told?.at(-1) === name ? told : null);
  const ids = levelsOf(node, 'catId', id);
  const idPath = ids?.every((one) => numericId(one) !== null) && ids.length === path?.length ? ids : null;
  return [
    {
      kind: 'category',
      platform: 'pinduoduo',
      id,
      name,
      path,
      idPath,
      isLeaf: flag(node.isLeaf ?? node.leaf),
      isPublishable: null,
      isAuthorized: null,
    },
  ];
}
