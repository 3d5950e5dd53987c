import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { subjectRef } from '@/utils/records/finding';
import { id, plainText } from '@/utils/records/text';
import { defineMessage } from './channel';

const path = z.array(z.string());
const share = z.object({ lo: z.number(), hi: z.number() });

/** Why a product seems to be in the wrong place. */
const misplacement = z.discriminatedUnion('by', [
  z.object({ by: z.literal('page'), text: z.string(), to: z.nullable(path) }),
  z.object({ by: z.literal('titles'), to: path, confidence: z.number(), words: z.array(z.string()), likes: z.int() }),
  z.object({ by: z.literal('terms'), to: path, term: z.string(), statDate: z.string(), share }),
]);

const suggestion = z.object({
  /** Which leaf of the model it is. */
  key: z.string(),
  /** The platform's id; null while no page has shown one. */
  categoryId: z.nullable(id),
  path,
  /** Of suggestions shown at 0.8, about 8 in 10 are right. */
  confidence: z.number(),
  /** It comes from the list shipped with the extension: not this platform's id. */
  isSeed: z.boolean(),
  isOwn: z.boolean(),
  /** Words of the title that speak for it, the most telling first. */
  words: z.array(z.string()),
  /** Like products that sit there. */
  likes: z.array(z.object({ title: z.string(), likeness: z.number() })),
  /** Place among the candidates the platform itself showed, 0 the first. */
  offeredAt: z.nullable(z.int()),
  /** What listing there would change. */
  change: z.object({
    /** Attributes most own products there state and this one does not; null where too few products of one's own are there to tell. */
    attributes: z.nullable(z.array(z.string())),
    /** Whether the shop may list there; null: no page has said. */
    isAuthorized: z.nullable(z.boolean()),
  }),
});
export type CategorySuggestion = z.infer<typeof suggestion>;

const termSplit = z.object({
  term: z.string(),
  statDate: z.string(),
  days: z.int(),
  measure: z.enum(['clicks', 'click-people']),
  categories: z.array(z.object({ name: z.string(), path: z.nullable(path), share, isOwn: z.boolean() })),
});
export type TermSplit = z.infer<typeof termSplit>;

export const verdictKind = z.enum(['keep', 'move', 'later', 'wrong-label']);
export type VerdictKind = z.infer<typeof verdictKind>;

/**
 * A page of ours → background: where a title belongs. With `item` the stored product's title, category and attributes stand
 * where none are given. Errors: `unknown-item` where nothing is known to judge.
 */
export const suggestCategory = defineMessage(
  'suggest-category',
  z.object({
    platform: z.enum(platforms),
    item: z.nullable(subjectRef),
    title: z.nullable(plainText(400)),
    categoryId: z.nullable(id),
  }),
  z.object({
    title: z.string(),
    /** The category it stands in; null where no page has named one. */
    own: z.nullable(z.object({ categoryId: id, path })),
    state: z.enum(['elsewhere', 'fits', 'unknown']),
    because: z.nullable(misplacement),
    suggestions: z.array(suggestion),
    /** How the clicks on terms of the title split over categories, as market pages have shown. */
    splits: z.array(termSplit),
    /** The operator's word, where it still holds. */
    verdict: z.nullable(verdictKind),
    /** How many titles whose place is known the suggestions learned from. */
    learnedFrom: z.int(),
  }),
);
export type CategoryAdvice = z.infer<typeof suggestCategory.answer>;

const isDated = ({ verdict, until }: { verdict: VerdictKind; until: number | null }): boolean =>
  verdict !== 'later' || (until !== null && until > Date.now());

/** A page of ours → background: the operator's word about products' categories; it holds while the product stays where it is. */
export const giveVerdict = defineMessage(
  'give-verdict',
  z
    .object({
      items: z.array(subjectRef).check(z.minLength(1), z.maxLength(500)),
      verdict: verdictKind,
      /** Where to, for `move`. */
      target: z.nullable(
        z.object({ categoryId: z.nullable(id), path: z.array(plainText(80)).check(z.minLength(1), z.maxLength(8)) }),
      ),
      /** Until when, for `later`, which needs an instant to come; ms since the epoch. */
      until: z.nullable(z.int()),
    })
    .check(z.refine(isDated, 'no-date')),
  z.null(),
);
export type VerdictGiven = z.infer<typeof giveVerdict.ask>;

/** A page of ours → background: takes the operator's word back. */
export const takeBackVerdict = defineMessage(
  'take-back-verdict',
  z.object({ items: z.array(subjectRef).check(z.minLength(1), z.maxLength(500)) }),
  z.null(),
);
