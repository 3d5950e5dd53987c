import type { Confidence } from '../limits';
import type { GoodsKind } from './goods-kinds';

/** Words of one meaning, and where they mean something else. Every text is folded (`foldText`) and without blanks. */
export interface ClaimGroup {
  /** The finding's message. */
  message: string;
  /** `fail`: forbidden as it stands; `warn`: allowed with proof, or bad style. */
  status: 'warn' | 'fail';
  /** Parted by blanks; two characters or more. */
  words: string;
  /** Further forms, such as those with numbers; with the flag `g`. */
  pattern?: RegExp;
  /** Longer texts that hold one of the words and are harmless, parted by blanks. */
  except?: string;
  /** Harmless where the text in front of the word ends so. */
  before?: RegExp;
  /** Harmless where the text behind the word begins so. */
  after?: RegExp;
  /** Harmless in a title like this. */
  unless?: RegExp;
  /** Judged only in a title like this. */
  where?: RegExp;
  /** Shown in the title or an attribute, it makes the words lawful: a registration. */
  evidence?: RegExp;
  /** Judged only where the category says what is sold. */
  isByCategory?: true;
  /** Judged for these kinds of goods alone. */
  only?: readonly GoodsKind[];
  /** Never judged for these kinds of goods. */
  notFor?: readonly GoodsKind[];
  /** A `fail` is a `warn` while nothing tells what is sold. */
  isByGoods?: true;
  /** Mere praise: the title reads on without it. */
  isPraise?: true;
}

/** What one rule looks for. */
export interface ClaimWords {
  groups: readonly ClaimGroup[];
  source: string;
  /** When the source was written or in force, YYYY-MM. */
  asOf: string;
  confidence: Confidence;
}
