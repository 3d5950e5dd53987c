import type { ClaimWords } from './claim-words';
import { beliefs } from './offending-words/beliefs';
import { belittling } from './offending-words/belittling';
import { combined } from './offending-words/combined';
import { composed } from './offending-words/composed';
import { contraband } from './offending-words/contraband';
import { state } from './offending-words/state';
import { unlawfulServices } from './offending-words/unlawful-services';
import { vices } from './offending-words/vices';
import { weapons } from './offending-words/weapons';

/** Superstition, gambling, smut, insults, weapons and contraband, state symbols and leaders. */
export const offendingWords: ClaimWords = {
  source: '广告法 art. 9(1), (2), (7)–(9); 治安管理处罚法; 军服管理条例; 野生动物保护法; the words are a house choice',
  asOf: '2021-04',
  confidence: 'medium',
  groups: [
    ...beliefs,
    ...vices,
    ...state,
    ...weapons,
    ...contraband,
    ...combined,
    ...composed,
    ...belittling,
    ...unlawfulServices,
  ],
};
