import type { ComposeAsk } from './workshop-view';

/** What the operator wants of new titles, as the form holds it. */
export interface Wishes {
  mode: 'new' | 'running';
  /** Present words that must stay or go; the others are free. */
  choices: Readonly<Record<string, 'keep' | 'drop'>>;
  /** Words to add. */
  added: readonly string[];
  isBrandFirst: boolean;
  /** As typed; only meant for a running product. */
  maxChange: string;
  uniqueRoles: readonly string[];
}

/** A running product loses standing when much changes at once: few characters. *House choice*. */
export const firstWishes: Wishes = {
  mode: 'running',
  choices: {},
  added: [],
  isBrandFirst: false,
  maxChange: '4',
  uniqueRoles: [],
};

/** How many words one may ask for; the message takes no more. */
const MOST_WORDS = 60;

/** Free → keep → drop → free. */
export function cycleWord(wishes: Wishes, word: string): Wishes {
  const { [word]: now, ...others } = wishes.choices;
  if (now === 'drop') return { ...wishes, choices: others };
  return { ...wishes, choices: { ...others, [word]: now === 'keep' ? 'drop' : 'keep' } };
}

/** Adds words to those the new title must hold; blanks and repetitions are left out. */
export function addWords(wishes: Wishes, words: readonly string[]): Wishes {
  const clean = words.map((word) => word.trim()).filter((word) => word !== '');
  return { ...wishes, added: [...new Set([...wishes.added, ...clean])] };
}

/** Takes an added word back. */
export const removeWord = (wishes: Wishes, word: string): Wishes => ({
  ...wishes,
  added: wishes.added.filter((one) => one !== word),
});

/** The wishes as they are asked, or null when the number of characters is none. `present`: the words of the present title. */
export function askOf(wishes: Wishes, present: readonly string[]): ComposeAsk | null {
  const { mode, choices, added, isBrandFirst, maxChange, uniqueRoles } = wishes;
  const most = /^\d{1,2}$/.test(maxChange.trim()) ? Number(maxChange) : 0;
  if (mode === 'running' && (most < 1 || most > 60)) return null;
  const chosen = (choice: 'keep' | 'drop') => [...new Set(present)].filter((word) => choices[word] === choice);
  return {
    mode,
    keep: [...new Set([...chosen('keep'), ...added])].slice(0, MOST_WORDS),
    drop: chosen('drop').slice(0, MOST_WORDS),
    isBrandFirst,
    maxChange: mode === 'running' ? most : null,
    uniqueRoles: [...uniqueRoles],
  };
}
