import { promises } from '@/utils/knowledge/titles/platform-words/promises';
import { judgeWording } from '../claims/judge-wording';
import { defineTitleRule } from '../define-rule';

const judge = judgeWording(promises);

/**
 * No promise that cannot be proved or kept.
 *
 * Rationale: what cannot be verified misleads, and what is promised must be done; buyers claim it (假一赔十). JD wants nothing
 * about after-sales in titles at all.
 * Params: the words, how many places.
 */
export const titleUnsupportedPromise = defineTitleRule({ id: 'title-unsupported-promise', requires: ['title'], judge });
