import * as z from 'zod/mini';
import { pageKind } from '@/utils/records/provenance';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** Dashboard → content scripts of a tab: the page as it stands now. Only the frame that shows such a page answers. */
export const takeSample = defineMessage(
  'take-sample',
  z.object({ site: id, pageKind }),
  z.object({
    url: z.string(),
    capturedAt: z.int(),
    html: z.nullable(z.string()),
    responses: z.array(z.object({ url: z.string(), requestBody: z.nullable(z.string()), body: z.string() })),
    storage: z.record(z.string(), z.string()),
  }),
);
