import { first } from './0001-first';
import { chain } from './migration';

/** Every migration, in order. */
export const migrations = chain(first);
