import type { shareTerms } from '@/utils/messages/titles';

/** How a shop's terms were shared out: the answer of the message. */
export type Shared = (typeof shareTerms)['answer']['_zod']['output'];

/** What one product was given. */
export type SharedRow = Shared['rows'][number];
