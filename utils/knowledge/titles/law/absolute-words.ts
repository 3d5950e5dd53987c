import { combined } from './absolute-words/combined';
import { composed } from './absolute-words/composed';
import { disguised } from './absolute-words/disguised';
import { needsProof } from './absolute-words/needs-proof';
import { plainBoasts } from './absolute-words/plain-boasts';
import { puffery } from './absolute-words/puffery';
import { superlatives } from './absolute-words/superlatives';
import { unprovable } from './absolute-words/unprovable';
import type { ClaimWords } from './claim-words';

/** 广告法 absolute words by class. What a class may hold under the guide of 2023 is in its exceptions. */
export const absoluteWords: ClaimWords = {
  source: '广告法 art. 9(2), (3); 广告绝对化用语执法指南 (SAMR 2023 No. 6); 商标法 art. 14; the words are a house choice',
  asOf: '2023-03',
  confidence: 'medium',
  groups: [...superlatives, ...needsProof, ...unprovable, ...puffery, ...combined, ...disguised, ...composed, ...plainBoasts],
};
