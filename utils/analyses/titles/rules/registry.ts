import type { TitleRule } from '../define-rule';
import { titleLength } from './title-length';

/** Every title rule, in the order findings are listed in. */
export const titleRules: readonly TitleRule[] = [titleLength];
