import { otherPlatforms } from '@/utils/knowledge/titles/platform-words/other-platforms';
import { judgeWording } from '../claims/judge-wording';
import { defineTitleRule } from '../define-rule';

const judge = judgeWording(otherPlatforms);

/**
 * No other platform's name, no way to trade past this one.
 *
 * Rationale: platforms punish what leads buyers away. A thing named like a platform (天猫精灵) or meant for use with one
 * (抖音直播支架) is none of it.
 * Params: the words, how many places.
 */
export const titleOtherPlatform = defineTitleRule({ id: 'title-other-platform', requires: ['title'], judge });
