import { type Lexicon, type WordRole, wordRoles } from '@/utils/knowledge/lexicon/lexicon';
import { closingCharacters } from '@/utils/knowledge/titles/word-signs';
import { foldWord } from './fold-text';

/** Bits of a number; nothing in a title is longer. */
const LONGEST = 30;

/** Two characters as a number: numbers are found faster than texts, and this is asked at every place of every title. */
const pairKey = (folded: string, at: number): number => folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);

/** What a word book knows of a word. */
export interface WordEntry {
  role: WordRole | null;
  origin: 'lexicon' | 'brand' | 'learned';
  /** The trades whose lexicon names it in this role. */
  trades: readonly string[];
}

/**
 * The words a title is cut by: the written lexicon, the operator's own brands, phrases learned from titles seen. A book can
 * lie on another one, whose words it shares and does not change.
 */
export class WordBook {
  private readonly entries = new Map<string, WordEntry>();
  /** By the first two characters, which lengths words have that begin with them: bit `n` for length `n`. */
  private readonly lengths = new Map<number, number>();
  private readonly units = new Set<string>();

  constructor(private readonly under: WordBook | null = null) {}

  /** The entry of a folded text, where it is a word. */
  find(folded: string): WordEntry | undefined {
    return this.entries.get(folded) ?? this.under?.find(folded);
  }

  /** Which lengths words can have that begin at a place of a folded text: bit `n` for length `n`. */
  lengthsAt(folded: string, at: number): number {
    const own = (this.lengths.get(pairKey(folded, at)) ?? 0) | (this.entries.has(folded.charAt(at)) ? 2 : 0);
    return this.under === null ? own : own | this.under.lengthsAt(folded, at);
  }

  /** Whether a folded text can stand behind a number as what it counts, whatever else it means alone. */
  isUnit(folded: string): boolean {
    return this.units.has(folded) || (this.under?.isUnit(folded) ?? false);
  }

  /** What a word is for, or null when it is not known. */
  roleOf(word: string): WordRole | null {
    return this.find(foldWord(word))?.role ?? null;
  }

  /** Adds the operator's own brand, whatever else the word means. */
  addBrand(word: string): void {
    this.put(foldWord(word), { role: 'brand', origin: 'brand', trades: [] });
  }

  /** Adds a phrase learned from titles seen; a word that is known stays what it is. */
  addLearned(word: string): void {
    const folded = foldWord(word);
    if (this.find(folded) !== undefined) return;
    const role = closingCharacters.has(folded.at(-1) ?? '') ? 'noun' : null;
    this.put(folded, { role, origin: 'learned', trades: [] });
  }

  /** Adds a trade's words; of two roles a word has, the first to be added stands. Expects the words to be folded already. */
  addLexicon(trade: string, lexicon: Lexicon): void {
    const inTrade = [trade];
    for (const role of wordRoles) {
      for (const word of lexicon[role]?.split(/\s+/) ?? []) {
        if (role === 'unit') this.units.add(word);
        const known = this.entries.get(word);
        if (known === undefined) this.put(word, { role, origin: 'lexicon', trades: inTrade });
        else if (known.role === role) this.put(word, { ...known, trades: [...known.trades, trade] });
      }
    }
  }

  private put(folded: string, entry: WordEntry): void {
    if (folded === '') return;
    this.entries.set(folded, entry);
    if (folded.length < 2 || folded.length > LONGEST) return;
    const key = pairKey(folded, 0);
    this.lengths.set(key, (this.lengths.get(key) ?? 0) | (1 << folded.length));
  }
}
