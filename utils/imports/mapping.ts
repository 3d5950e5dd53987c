import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { subjectKinds } from '@/utils/records/subject-kinds';

const label = z.string().check(z.minLength(1), z.maxLength(80));
const scale = z.enum(['count', 'number', 'yuan', 'fen', 'rate', 'percent', 'seconds', 'ms', 'hours', 'days']);

/**
 * How to read a table that no format fits: plain data, proposed by us, confirmed by the operator and kept by the
 * dashboard. Labels are written as `headerLabel` gives them.
 */
export const mapping = z.object({
  /** All labels of the table: the mapping is for tables that have every one of them. */
  labels: z.array(label).check(z.minLength(1), z.maxLength(200)),
  site: z.string().check(z.regex(/^[a-z0-9-]{2,20}$/)),
  platform: z.enum(platforms),
  /** Whose figures a row has, by the columns with the id and the name; a shop needs none. */
  subject: z.object({ kind: z.enum(subjectKinds), id: z.nullable(label), name: z.nullable(label), of: z.nullable(label) }),
  /** The column of the date; null: file name, titles or the operator. */
  date: z.nullable(label),
  /** Which metric each column gives, in which scale. */
  words: z.record(label, z.tuple([z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)), scale])),
  /** How rates are written; `proved` asks the counts of the same rows. */
  rates: z.enum(['signed', 'fraction', 'percent', 'proved']),
});
export type Mapping = z.infer<typeof mapping>;
