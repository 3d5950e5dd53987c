import { foldWord } from '@/utils/analyses/words/fold-text';

/** A name by its letters and digits alone, folded: L'Oréal and loréal, New Balance and newbalance are the same. */
export const squash = (name: string): string => foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
