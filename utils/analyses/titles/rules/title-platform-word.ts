import { unwantedWords } from '@/utils/knowledge/titles/platform-words/unwanted-words';
import { judgeWording } from '../claims/judge-wording';
import { defineTitleRule } from '../define-rule';

const judge = judgeWording(unwantedWords);

/**
 * No words the platform names in its own title rules: shop types, payment, logistics, 营销敏感 words, lures.
 *
 * Rationale: JD controls titles with them, PDD and Douyin hold them back; which words, and since when, is data. Promotion,
 * promises and other platforms have rules of their own.
 * Params: the words, how many places.
 */
export const titlePlatformWord = defineTitleRule({ id: 'title-platform-word', requires: ['title'], judge });
