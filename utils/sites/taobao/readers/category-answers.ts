import { at, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { searchedCandidate } from '@/utils/reading/categories/offered';
import { findRows } from '@/utils/reading/find-rows';
import { type Answer, fromNetwork } from '@/utils/reading/from-network';
import type { PageSource } from '@/utils/reading/source';
import { nodeCodes, readNode } from '../category-node';
import { fieldsOfText } from '../mtop-request';

/**
 * Answers of the category search box: `optType=retrievalDataAsyncOpt`. Beside the nodes, what the platform offers for the
 * words that were searched for; they stand in the request's `jsonBody` (facts 3.1, high).
 */
export const categorySearch = fromNetwork({
  id: 'category-search',
  endpoint: 'categories',
  concerns: ({ url }) => isAbout('retrievalDataAsyncOpt', url),
  read: (answer, source) => {
    const attempt = readNodes(answer, source);
    const { keyword } = fieldsOfText(answer.url.searchParams.get('jsonBody'));
    const offered = searchedCandidate(platformOf(answer, source), keyword, attempt);
    return offered ? { ...attempt, entries: [...attempt.entries, { at: 'jsonBody.keyword', candidates: [offered] }] } : attempt;
  },
});

/** Children of a node of the tree: `optType=categorySelectChildren`. */
export const categoryChildren = fromNetwork({
  id: 'category-children',
  endpoint: 'categories',
  concerns: ({ url }) => isAbout('categorySelectChildren', url),
  read: readNodes,
});

const isAbout = (operation: string, { searchParams }: URL): boolean =>
  searchParams.get('optType')?.toLowerCase() === operation.toLowerCase();

const platformOf = ({ url }: Answer, source: PageSource) =>
  [source.url, url].some(({ host }) => host.endsWith('tmall.com')) ? 'tmall' : 'taobao';

function readNodes(answer: Answer, source: PageSource): Attempt {
  const { body } = answer;
  if ('rgv587_flag' in fields(body)) return emptyPage(ANSWER_REFUSED, 'rgv587_flag');
  if (fields(body).success === false) return emptyPage(ANSWER_REFUSED, 'success');
  // An empty result comes first: other lists of the answer (brands, tabs) also have ids and names.
  const list = at(body, 'data.category') ?? at(body, 'data.dataSource');
  if (Array.isArray(list) && list.length === 0) return emptyPage('no-rows', 'data');
  const found = findRows(body, nodeCodes);
  if (!found) return refusal('nodes-not-found', 'data');
  const platform = platformOf(answer, source);
  const attempt = attemptRows(
    found.rows,
    (index) => `${found.path}[${index}]`,
    (row) => readNode(fields(row), platform),
  );
  return attempt.entries.length + attempt.refused.length > 0 ? attempt : emptyPage('only-brands', found.path);
}
