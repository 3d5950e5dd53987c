import type { Word } from '@/utils/analyses/words/tokenize';
import { namelessRoles, namelessWords, traitParts } from '@/utils/knowledge/titles/nameless-words';

const HAN = /\p{Script=Han}/gu;
const WORDY = /[\p{L}\p{N}]/u;

const hanLength = (words: readonly Word[]): number =>
  words.reduce((sum, { folded }) => sum + (folded.match(HAN)?.length ?? 0), 0);

/** Words that name a thing: nouns, and parts, which are sold alone too. */
export const productNouns = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ role, folded }) =>
      (role === 'noun' || role === 'part') && !namelessWords.has(folded) && !(role === 'part' && traitParts.test(folded)),
  );

/** Whether a title only has words which never name a thing, among them one that stands where the name would. */
export const isNameless = (words: readonly Word[]): boolean => {
  const wordy = words.filter(({ text }) => WORDY.test(text));
  const isEmpty = ({ role, folded }: Word) =>
    namelessWords.has(folded) || (role !== null && namelessRoles.has(role)) || /^\d+$/.test(folded);
  return wordy.every(isEmpty) && wordy.some(({ folded }) => namelessWords.has(folded));
};

/** The share of a title's Han text nobody knows, 0–1; 1 where there is no Han text. */
export function unknownHan(words: readonly Word[]): number {
  const all = hanLength(words);
  return all === 0 ? 1 : hanLength(words.filter(({ role, folded }) => role === null && !namelessWords.has(folded))) / all;
}

/** A brand with a model: `Apple iPhone 13 全网通` is named by them. */
export const isNamedByModel = (words: readonly Word[]): boolean =>
  words.some(({ role }) => role === 'brand') &&
  words.some(({ role, folded }) => role !== 'brand' && /[a-z0-9]{2}/.test(folded) && role !== 'season');
