import * as z from 'zod/mini';
import { record } from '@/utils/records/record';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** How many records one message may carry. */
export const RECORDS_A_MESSAGE = 500;

/** Dashboard → background: records out of a file, which the operator has looked at. Answered with how many were stored. */
export const importRecords = defineMessage(
  'import-records',
  z.object({ site: id, shopId: id, records: z.array(record).check(z.minLength(1), z.maxLength(RECORDS_A_MESSAGE)) }),
  z.object({ stored: z.int() }),
);
