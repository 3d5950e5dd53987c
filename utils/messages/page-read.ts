import * as z from 'zod/mini';
import { findingStatus } from '@/utils/records/finding';
import { pageKind } from '@/utils/records/provenance';
import { readerReport } from '@/utils/records/reader-report';
import { record } from '@/utils/records/record';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** What a row's mark shows: the worst status and how many findings stand behind it. */
export const mark = z.object({ worst: findingStatus, count: z.int() });
export type Mark = z.infer<typeof mark>;

/**
 * Content script → background: one look at a page. Answered with the shop it was stored under (null: it waits in
 * quarantine, or there was nothing to store) and a mark for every product of the page.
 */
export const pageRead = defineMessage(
  'page-read',
  z.object({
    site: id,
    pageKind,
    /** Random per document load: reads of one load belong to one shop. */
    loadId: id,
    records: z.array(record).check(z.maxLength(2000)),
    reports: z.array(readerReport).check(z.maxLength(50)),
  }),
  z.object({ shopId: z.nullable(id), isQuarantined: z.boolean(), marks: z.record(id, mark) }),
);
