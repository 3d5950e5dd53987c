import type { ClaimWords } from './claim-words';
import { foodCombined } from './food-combined';
import { foodComposed } from './food-composed';
import { foodWords } from './food-words';

/** What ordinary food must not be said to do; what health food must not; what a label must prove. */
export const foodClaims: ClaimWords = {
  source:
    '食品安全法 art. 71, 73, 78; 广告法 art. 17, 18; GB 28050-2011 (无糖: at most 0.5 g in 100 g); GB 7718-2025 (no 不添加, 零添加 on labels, in force 2027-03-16); the words are a house choice',
  asOf: '2025-03',
  confidence: 'medium',
  groups: [...foodWords, ...foodComposed, ...foodCombined],
};
