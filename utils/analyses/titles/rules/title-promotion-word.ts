import { promotionWords } from '@/utils/knowledge/titles/platform-words/promotion-words';
import { judgeWording } from '../claims/judge-wording';
import { defineTitleRule } from '../define-rule';

const judge = judgeWording(promotionWords);

/**
 * No prices and promotions in the title.
 *
 * Rationale: they are wrong as soon as the promotion ends, the page shows them anyway, and some platforms forbid them. Goods
 * about selling (price tags, posters, vouchers) name them rightly.
 * Params: the words, how many places.
 */
export const titlePromotionWord = defineTitleRule({ id: 'title-promotion-word', requires: ['title'], judge });
