import type { ClaimGroup } from '../claim-words';
import { viceForms } from '../forms/vice-forms';

/** Jade is sold as 翡翠A货; statues and bulk goods are copies by trade. */
const lawfulCopies = /翡翠|玉|手镯|摆件|石材/;
const dressUp = /玩具|儿童|宝宝|积木|模型|cos|演出|表演|拼装|手办|公仔|婴儿|幼儿|人偶|球/;

/** What offends, composed from parts; all but plain smut is only warned of, since parts meet by chance. */
export const composed: readonly ClaimGroup[] = [
  { message: 'smut', status: 'fail', words: '', pattern: viceForms.erotic, notFor: ['work', 'animal'] },
  { message: 'smut', status: 'warn', words: '', pattern: viceForms.smut, notFor: ['work', 'animal', 'adult'] },
  { message: 'gambling', status: 'warn', words: '', pattern: viceForms.gambling, notFor: ['work', 'toy'] },
  { message: 'insult', status: 'warn', words: '', pattern: viceForms.insult, notFor: ['work', 'plant', 'animal'] },
  {
    message: 'contraband-doubt',
    status: 'warn',
    words: '',
    pattern: viceForms.fakes,
    unless: lawfulCopies,
    notFor: ['work', 'toy'],
  },
  {
    message: 'uniform',
    status: 'warn',
    words: '',
    pattern: viceForms.uniform,
    unless: dressUp,
    notFor: ['work', 'toy', 'award'],
  },
  { message: 'politics-doubt', status: 'warn', words: '', pattern: viceForms.leaders, notFor: ['work', 'toy'] },
  { message: 'superstition', status: 'warn', words: '', pattern: viceForms.luck, notFor: ['work', 'toy', 'plant'] },
  { message: 'contraband-doubt', status: 'warn', words: '', pattern: viceForms.contraband, notFor: ['work', 'toy', 'medical'] },
];
