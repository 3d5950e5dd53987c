import { at, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage } from '@/utils/reading/attempt';

/**
 * The platform's own "no": `info.ok` false of 万相台, `success` false of the union, `ret` other than SUCCESS of mtop, the
 * risk flag. Null when it answered.
 */
export function refusedAnswer(body: unknown): Attempt | null {
  const status = [fields(body).ret].flat()[0];
  const said: [isNo: boolean, at: string][] = [
    ['rgv587_flag' in fields(body), 'rgv587_flag'],
    [at(body, 'info.ok') === false, 'info.ok'],
    [fields(body).success === false, 'success'],
    [typeof status === 'string' && !status.startsWith('SUCCESS'), 'ret'],
  ];
  const no = said.find(([isNo]) => isNo);
  return no ? emptyPage(ANSWER_REFUSED, no[1]) : null;
}
