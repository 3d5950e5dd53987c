import type { Platform } from '@/utils/core/platforms';
import { titleWidth } from '@/utils/core/title-width';
import { isLatin } from './fold-text';
import { leastEdits } from './least-edits';
import type { Problem } from './problem';
import type { CoverageModel } from './solver/coverage-model';
import { hasWord } from './word-in-text';

/** The old title and how many characters of it may change. */
interface Change {
  folded: string;
  most: number;
}

/** Finer steps of change than this are not worth the time (*house choice*). */
const CHANGE_STEPS = 16;

/**
 * The same problem with each word's cost lowered to what it adds to *any* text that holds it, for a bound which holds for
 * every title: where one word ends as another begins the two can share characters. In a text each word begins inside one
 * other word at most and is begun into by one at most; what a pair shares is taken off one of the two, for each shared
 * text from the side with fewer words. With `change` words of the old title are free to stay and new ones cost the fewest
 * edits that can bring them about. Null when no cost is lowered: the problem is its own bound then.
 */
export function relax({ model, candidates }: Problem, platform: Platform, change: Change | null): CoverageModel | null {
  const words = candidates.map(({ folded }) => folded);
  const shared = sharedTexts(words);
  const savings = words.map(() => [0, 0]);
  const restEdits = words.map((word) => (change ? leastEdits(word, change.folded) : 0));
  for (const [text, { enders, starters }] of shared) {
    const side = enders.length < starters.length ? 0 : 1;
    for (const at of side === 0 ? enders : starters) {
      const saving = savings[at];
      if (saving) saving[side] = Math.max(saving[side] ?? 0, titleWidth(text, platform));
    }
    if (change)
      for (const at of starters)
        restEdits[at] = Math.min(restEdits[at] ?? 0, leastEdits((words[at] ?? '').slice(text.length), change.folded));
  }
  const own = words.map((word) => titleWidth(word, platform));
  const joint = model.blanks === 'none' ? 1 : 0;
  const isSame = candidates.every(({ width }, at) => width === own[at]) && shared.size === 0;
  if (isSame && !change) return null;
  const grain = change ? Math.max(1, Math.ceil(change.most / CHANGE_STEPS)) : 1;
  return {
    ...model,
    items: model.items.map((item, at) => ({
      ...item,
      width: Math.max(0, (own[at] ?? 0) - (savings[at]?.[0] ?? 0) - (savings[at]?.[1] ?? 0)),
      change: Math.floor((restEdits[at] ?? 0) / grain),
    })),
    room: model.room - joint,
    changes: change ? Math.floor(change.most / grain) : 0,
    blanks: 'none',
  };
}

/** Texts in which one word ends and another begins, with the words that do; longer shared texts are texts of their own. */
function sharedTexts(words: readonly string[]): Map<string, { enders: number[]; starters: number[] }> {
  const starts = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const text of properPrefixes(word)) starts.set(text, [...(starts.get(text) ?? []), at]);
  });
  const shared = new Map<string, { enders: number[]; starters: number[] }>();
  words.forEach((word, at) => {
    const characters = [...word];
    for (let from = 1; from < characters.length; from++) {
      const text = characters.slice(from).join('');
      const starters = (starts.get(text) ?? []).filter((other) => other !== at && canShare(word, words[other] ?? '', text));
      if (starters.length === 0) continue;
      const known = shared.get(text) ?? { enders: [], starters: [] };
      known.enders.push(at);
      known.starters = [...new Set([...known.starters, ...starters])];
      shared.set(text, known);
    }
  });
  return shared;
}

function properPrefixes(word: string): string[] {
  const characters = [...word];
  return characters.slice(0, -1).map((_, at) => characters.slice(0, at + 1).join(''));
}

/** Latin words are not begun inside one another, and a word inside another one needs no sharing. */
function canShare(ender: string, starter: string, text: string): boolean {
  if (hasWord(ender, starter) || hasWord(starter, ender)) return false;
  const before = [...ender.slice(0, ender.length - text.length)].at(-1);
  const after = [...starter.slice(text.length)][0];
  const [first, last] = [[...text][0], [...text].at(-1)];
  return !(isLatin(before) && isLatin(first)) && !(isLatin(last) && isLatin(after));
}
