import type { PageDefinition } from '@/utils/reading/define-page';
import { itemEdit } from './pages/item-edit';

/** The publish forms: the reader of forms is too heavy to go with the product list's. */
export const jdForms: readonly PageDefinition[] = [itemEdit];
