import { first } from './0001-first';
import { figures } from './0002-figures';
import { titleDrafts } from './0003-title-drafts';
import { categories } from './0004-categories';
import { chain } from './migration';

/** Every migration, in order. */
export const migrations = chain(first).next(figures).next(titleDrafts).next(categories);
