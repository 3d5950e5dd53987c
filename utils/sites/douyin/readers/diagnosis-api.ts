import { parseCount } from '@/utils/core/counts';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { itemPoints } from '@/utils/reading/items/item-points';
import { missingNotes } from '@/utils/reading/missing';
import { isEmptyList, isRefused, numericId, score } from '../shapes';

const rowCodes = bothSpellings(['product_id', 'product_name', 'base_score', 'problem_num_to_improve', 'name_doc']);

/** 商品诊断: the platform's own score of each product and how many things it finds (facts 3.1, 2026-05, medium). */
export const diagnosisApi = fromNetwork({
  id: 'diagnosis-api',
  endpoint: 'diagnosis',
  read: ({ body }, { capturedAt }) => {
    if (isRefused(body)) return emptyPage(ANSWER_REFUSED, 'code');
    const table = findRows(body, rowCodes);
    if (!table) return isEmptyList(body, 'data') ? emptyPage('no-rows', 'data') : refusal('table-not-found', 'data');
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow(row: unknown, capturedAt: number): Candidate[] | string {
  const field = (code: string) => eitherSpelling(row, code);
  const itemId = numericId(field('product_id'));
  if (itemId === null) return idFault(field('product_id'));
  const title = field('product_name');
  if (typeof title !== 'string' || title.trim() === '') return 'missing-title';
  const { missing, take } = missingNotes();
  const points = {
    'quality-score': take('quality-score', field('base_score'), score),
    'issue-count': take('issue-count', field('problem_num_to_improve'), parseCount),
  };
  return [
    itemCandidate('douyin', { itemId, title }, {}),
    itemPoints({ platform: 'douyin', itemId, priceFen: null, points, missing }, capturedAt),
  ];
}
