import type { shareTerms } from '@/utils/messages/titles';

/** How a shop's terms were shared out: the answer of the message. */
export type Shared = (typeof shareTerms)['answer']['_zod']['output'];

/** Of how many products the title is worked out. */
export interface ShareProgress {
  done: number;
  total: number;
}

/** What one product was given. */
export type SharedRow = Shared['rows'][number];
