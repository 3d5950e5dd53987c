import { foldWord } from '@/utils/analyses/words/fold-text';
import { hasWord } from '../compose/word-in-text';

/** The words of a parted term which a title does not hold. */
export function missingWords(parted: string, title: string): string[] {
  const folded = foldWord(title);
  return parted.split(' ').filter((word) => word !== '' && !hasWord(folded, foldWord(word)));
}
