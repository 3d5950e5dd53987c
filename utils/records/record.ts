import * as z from 'zod/mini';
import { activityRecord } from './activity';
import { categoryRecord } from './category';
import { itemRecord } from './item';
import { metricsRecord } from './metrics';
import { registrationRecord } from './registration';
import { searchRecord } from './search';

/** Every record that may cross from a page to the database. */
export const record = z.discriminatedUnion('kind', [
  itemRecord,
  metricsRecord,
  categoryRecord,
  activityRecord,
  registrationRecord,
  searchRecord,
]);
export type PageRecord = z.infer<typeof record>;
