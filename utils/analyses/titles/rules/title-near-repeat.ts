import { fewestNames } from '@/utils/knowledge/titles/synonyms';
import { cutOut } from '../cut-out';
import { defineTitleRule, pass } from '../define-rule';
import { containedNouns } from '../likeness/contained-nouns';
import { likeWords } from '../likeness/like-words';
import { listed } from '../listed';

/**
 * No room for words that say what another word says.
 *
 * Rationale: guides name 行李箱=拉杆箱=旅行箱 as repetition (2022-12, medium), yet sellers write a second name on purpose to be
 * found by it. So two names pass and the third is one too many (`fewestNames`); two forms of one word and a noun that
 * another noun contains bring no search at all.
 * Params: the words, how many they are, the first of them; of contained nouns the words, how many, what says it already.
 */
export const titleNearRepeat = defineTitleRule({
  id: 'title-near-repeat',
  requires: ['title', 'words', 'repeats'],
  judge({ title, words, repeats }) {
    const groups = likeWords(words).filter((group) => group.kind === 'form' || group.words.length >= fewestNames);
    const [group] = groups;
    if (group) {
      const texts = group.words.map(({ text }) => text);
      const params = { words: listed(texts), count: texts.length, first: texts[0] ?? '' };
      const spans = groups.flatMap((one) => one.words.map(({ span }) => span)).sort((a, b) => a[0] - b[0]);
      return { status: 'warn', message: group.kind === 'name' ? 'names' : 'forms', params, spans };
    }
    const contained = containedNouns(words, repeats);
    const [first] = contained;
    if (first === undefined) return pass;
    const isEnd = contained.every(({ span: [, end] }) => title.charAt(end).trim() === '');
    const cuts = contained.map(({ span: [start, end] }) => ({ start, end, seenAs: 'nothing' as const }));
    return {
      status: 'warn',
      message: 'contained',
      params: { words: listed(contained.map(({ text }) => text)), count: contained.length, by: first.by },
      spans: contained.map(({ span }) => span),
      suggestedTitle: isEnd ? cutOut(title, cuts) : null,
    };
  },
});
