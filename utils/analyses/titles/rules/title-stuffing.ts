import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import { defineTitleRule, pass } from '../define-rule';
import { stuffedWords } from '../likeness/stuffed-words';
import { listed } from '../listed';

const messages: { readonly [Role in WordRole]?: string } = {
  noun: 'nouns',
  person: 'persons',
  scene: 'scenes',
  marketing: 'marketing',
};

/**
 * Not too many words of one class.
 *
 * Rationale: platforms take points for stuffed titles (关键词堆砌, 0.2 points on Taobao, 1 on Tmall, as of 2017, medium), and a
 * list tells a buyer nothing. From how many on is data (`stuffingLimits`). Models and brands something fits are never counted.
 * Params: the words, how many.
 */
export const titleStuffing = defineTitleRule({
  id: 'title-stuffing',
  requires: ['words'],
  judge({ words }) {
    const stuffed = stuffedWords(words);
    const [worst] = stuffed;
    if (worst === undefined) return pass;
    return {
      status: 'warn',
      message: messages[worst.role] ?? 'traits',
      params: { words: listed(worst.words.map(({ text }) => text)), count: worst.words.length },
      spans: worst.words.map(({ start, end }) => [start, end]),
    };
  },
});
