import * as z from 'zod/mini';
import { findingStatus } from '@/utils/records/finding';
import { layers } from '@/utils/records/layers';
import { pageKind } from '@/utils/records/provenance';
import { recordKinds } from '@/utils/records/record-kinds';
import { id, instant } from '@/utils/records/text';
import { defineMessage } from './channel';

/** What a row's mark shows: the worst status and how many findings stand behind it. */
export const mark = z.object({ worst: findingStatus, count: z.int() });
export type Mark = z.infer<typeof mark>;

const refusal = z.object({ reason: z.string().check(z.maxLength(60)), at: z.string().check(z.maxLength(200)) });

/** What one reader made of the page. Its candidates are checked against the record schemas by the background. */
const attempt = z.object({
  reader: id,
  layer: z.enum(layers),
  entries: z
    .array(
      z.object({
        at: z.string().check(z.maxLength(200)),
        candidates: z.array(z.looseObject({ kind: z.enum(recordKinds) })).check(z.maxLength(8)),
      }),
    )
    .check(z.maxLength(5000)),
  refused: z.array(refusal).check(z.maxLength(1000)),
  empty: z.nullable(refusal),
});

/**
 * Content script → background: one look at a page. Answered with how many records were accepted, the shop they were
 * stored under (null: they wait in quarantine, or there was nothing to store) and a mark for every product of the page.
 */
export const pageRead = defineMessage(
  'page-read',
  z.object({
    site: id,
    pageKind,
    /** Random per document load: reads of one load belong to one shop. */
    loadId: id,
    capturedAt: instant,
    attempts: z.array(attempt).check(z.minLength(1), z.maxLength(30)),
  }),
  z.object({ accepted: z.int(), shopId: z.nullable(id), isQuarantined: z.boolean(), marks: z.record(id, mark) }),
);
