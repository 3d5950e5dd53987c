import { looseCharacters, openingCharacters } from '@/utils/knowledge/titles/word-signs';
import { cutOut } from '../cut-out';
import { defineTitleRule, pass } from '../define-rule';
import { listed } from '../listed';

/**
 * No word twice.
 *
 * Rationale: a second occurrence finds no further buyer and takes the room of a word that would; platforms name stuffed
 * titles (关键词堆砌) among their violations. Near-exact only: synonyms and contained words are not judged here.
 * Params: the words, how many of them, and how often the first one stands in the title.
 */
export const titleRepeatedWord = defineTitleRule({
  id: 'title-repeated-word',
  requires: ['title', 'repeats'],
  judge({ title, repeats }) {
    const [first] = repeats;
    if (first === undefined) return pass;
    const later = repeats.flatMap(({ spans }) => spans.slice(1)).sort((a, b) => a[0] - b[0]);
    const canGo = repeats.every(({ spans: [{ 0: start } = [0], ...others] }) =>
      others.every((span) => standsFree(title, span, characterBefore(title, start))),
    );
    return {
      status: 'warn',
      message: repeats.length === 1 ? 'repeated' : 'repeated-several',
      params: { words: listed(repeats.map(({ text }) => text)), count: repeats.length, times: first.spans.length },
      spans: repeats.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0]),
      suggestedTitle: canGo
        ? cutOut(
            title,
            later.map(([start, end]) => ({ start, end, seenAs: 'nothing' as const })),
          )
        : null,
    };
  },
});

const characterBefore = (title: string, at: number) => Array.from(title.slice(0, at)).at(-1) ?? ' ';

/**
 * Whether the title still reads well without this occurrence: nothing hangs on its end (厨房/用品, 小米/手机), it is not
 * counted or numbered (12/床垫), no sign or bracket around it would be left over, and the character in front differs from
 * the one in front of the first occurrence, else the word may be longer than what was found.
 */
function standsFree(title: string, [start, end]: [number, number], beforeFirst: string): boolean {
  const before = characterBefore(title, start);
  const [after = ' '] = title.slice(end);
  const isEnd = after.trim() === '' || looseCharacters.has(after) || openingCharacters.has(after);
  return isEnd && (before.trim() === '' || (/\p{L}/u.test(before) && before !== beforeFirst));
}
