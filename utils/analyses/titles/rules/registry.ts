import type { TitleRule } from '../define-rule';
import { categoryNotLeaf } from './category-not-leaf';
import { categoryUnknown } from './category-unknown';
import { titleControlCharacter } from './title-control-character';
import { titleForbiddenCharacter } from './title-forbidden-character';
import { titleLength } from './title-length';
import { titleRepeatedWord } from './title-repeated-word';
import { titleUnderused } from './title-underused';

/** Every title rule, in the order findings are listed in. */
export const titleRules: readonly TitleRule[] = [
  titleLength,
  titleUnderused,
  titleControlCharacter,
  titleForbiddenCharacter,
  titleRepeatedWord,
  categoryUnknown,
  categoryNotLeaf,
];
