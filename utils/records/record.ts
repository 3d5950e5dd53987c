import * as z from 'zod/mini';
import { activityRecord } from './activity';
import { categoryRecord } from './category';
import { categoryCandidatesRecord } from './category-candidates';
import { categoryWarningRecord } from './category-warning';
import { itemRecord } from './item';
import { metricsRecord } from './metrics';
import { registrationRecord } from './registration';
import { searchRecord } from './search';
import { termCategoriesRecord } from './term-categories';

/** Every record that may cross from a page to the database. */
export const record = z.discriminatedUnion('kind', [
  itemRecord,
  metricsRecord,
  categoryRecord,
  activityRecord,
  registrationRecord,
  searchRecord,
  categoryCandidatesRecord,
  categoryWarningRecord,
  termCategoriesRecord,
]);
export type PageRecord = z.infer<typeof record>;
