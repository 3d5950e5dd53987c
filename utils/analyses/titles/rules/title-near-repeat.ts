import { fewestNames, leastShareApart, plainlySame } from '@/utils/knowledge/titles/synonyms';
import { cutOut } from '../cut-out';
import { defineTitleRule, pass, type Verdict } from '../define-rule';
import { containedNouns } from '../likeness/contained-nouns';
import { type LikeWords, likeWords } from '../likeness/like-words';
import { listed } from '../listed';
import { termIndex } from '../terms/term-index';
import type { TitleFacts } from '../title-facts';

/**
 * No room for words that say what another word says.
 *
 * Rationale: guides name 行李箱=拉杆箱=旅行箱 as repetition (2022-12, medium), yet sellers write a second name on purpose to be
 * found by it. So two are told as a matter to weigh, unless seen terms hold both; apart only where the second takes its
 * share of the title (`leastShareApart`); the third is one too many (`fewestNames`); two forms of one word and a noun that
 * another noun contains bring no search at all.
 * Params: the words, how many they are, the first of them; of contained nouns the words, how many, what says it already.
 */
export const titleNearRepeat = defineTitleRule({
  id: 'title-near-repeat',
  requires: ['title', 'words', 'repeats'],
  judge(facts) {
    const { title, words, repeats } = facts;
    const contained = containedNouns(words, repeats);
    const isContained = (group: LikeWords) =>
      group.words.length < fewestNames &&
      group.words.some(({ span: [at] }) => contained.some(({ span: [start] }) => start === at));
    const groups = likeWords(words).filter((group) => isTooMuch(group, facts) && !isContained(group));
    const [group] = groups;
    if (group) return verdictOn(group, groups);
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

function isTooMuch(
  { kind, words, isTouching }: LikeWords,
  { terms, book, title }: Pick<TitleFacts, 'terms' | 'book' | 'title'>,
): boolean {
  if (kind === 'form' || words.length >= fewestNames) return true;
  const isPlain = plainlySame.some((names) => words.every(({ folded }) => names.has(folded)));
  if (!isTouching && !isPlain && takenBySecond(words, title) <= leastShareApart) return false;
  const index = terms && termIndex(terms, book);
  return !(index && words.every(({ folded }) => index.holds(folded)));
}

/** The share of a title that its second name takes. */
const takenBySecond = (words: LikeWords['words'], title: string | null): number =>
  (words.at(-1)?.folded.length ?? 0) / Math.max(1, title?.length ?? 0);

function verdictOn({ kind, words }: LikeWords, groups: readonly LikeWords[]): Verdict {
  const texts = words.map(({ text }) => text);
  const names = texts.length < fewestNames ? 'pair' : 'names';
  return {
    status: 'warn',
    message: kind === 'form' ? 'forms' : names,
    params: { words: listed(texts), count: texts.length, first: texts[0] ?? '' },
    spans: distinctSpans(groups.flatMap((one) => one.words.map(({ span }) => span))),
  };
}

/** In order; of two that overlap the one that begins first. */
function distinctSpans(spans: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
