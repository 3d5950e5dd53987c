import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { bankTerm } from '@/utils/records/bank-term';
import { finding, subjectRef } from '@/utils/records/finding';
import { day, id } from '@/utils/records/text';
import { defineMessage } from './channel';

const title = z.string().check(z.maxLength(400));
const words = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60));

/** How a term stands to a title. `unfit`: a contradiction, named in `why`. */
const termStanding = z.object({
  term: bankTerm,
  standing: z.enum(['used', 'partly', 'missing', 'unfit']),
  /** Its words the title lacks. */
  missing: z.array(z.string()),
  /** What speaks against it, see `analyses/titles/bank/standing`; null while nothing does. */
  why: z.nullable(z.enum(['brand', 'noun', 'attribute', 'unproven', 'season'])),
});

const change = z.object({ before: z.number(), after: z.number(), change: z.nullable(z.number()) });

/** What a title change did, see `analyses/titles/proof`. */
const proofState = z.union([
  z.object({
    state: z.literal('proved'),
    proof: z.object({
      days: z.int(),
      visitors: change,
      clicks: z.nullable(change),
      conversion: z.nullable(change),
      market: z.nullable(change),
      net: z.nullable(z.number()),
      isClear: z.boolean(),
    }),
  }),
  z.object({ state: z.literal('waiting'), until: day, days: z.int() }),
  z.object({ state: z.literal('never'), days: z.int() }),
]);

const version = z.object({
  title,
  state: z.enum(['draft', 'applied', 'observed']),
  at: z.number(),
  notBefore: z.nullable(z.number()),
  isCurrent: z.boolean(),
  isOwn: z.boolean(),
  /** Null for the first title known and for titles never seen on the platform. */
  proof: z.nullable(proofState),
});

/** Dashboard → background: everything the title workshop shows of a product. Errors: `unknown-item`. */
export const titleWorkshop = defineMessage(
  'title-workshop',
  subjectRef,
  z.object({
    title,
    platform: z.enum(platforms),
    categoryPath: z.nullable(z.array(z.string())),
    units: z.int(),
    limit: z.nullable(z.int()),
    findings: z.array(finding),
    score: z.number(),
    costs: z.array(z.object({ rule: id, points: z.number() })),
    words: z.array(z.object({ text: z.string(), role: z.nullable(z.string()) })),
    /** The metric terms are weighed by; null while no term has a figure. */
    demandMetric: z.nullable(z.string()),
    /** Terms that have to do with the product, the most searched first. */
    terms: z.array(termStanding),
    suggestions: z.array(
      z.object({ text: z.string(), score: z.number(), from: z.enum(['titles', 'terms', 'both']), seenIn: z.array(z.string()) }),
    ),
    versions: z.array(version),
    /** Visitors by day, for drawing the versions on; null: nobody looked. */
    visitors: z.array(z.object({ day, value: z.nullable(z.number()) })),
  }),
);

/** A piece of a title's change. */
const piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

const proposal = z.object({
  title,
  units: z.int(),
  weight: z.number(),
  bound: z.number(),
  covered: z.array(z.string()),
  lost: z.array(z.string()),
  /** Ids of the rules which still warn of its wording. */
  warnings: z.array(z.string()),
  diff: z.array(piece),
  /**
   * Per word that came or went. `wins-terms`: came, and these terms are covered by it · `costs-terms`: went, and these are
   * not covered any more · `rule`: went, and a rule had marked it · `no-term`: went, and no seen term has it · `asked`: the operator asked for it.
   */
  reasons: z.array(
    z.object({
      word: z.string(),
      kind: z.enum(['wins-terms', 'costs-terms', 'rule', 'no-term', 'asked']),
      terms: z.array(z.string()),
    }),
  ),
});

/** Dashboard → background: titles that cover more demand, or rule fixes where nothing is known of demand. Errors: `unknown-item`. */
export const composeTitle = defineMessage(
  'compose-title',
  z.object({
    ref: subjectRef,
    mode: z.enum(['new', 'running']),
    keep: words,
    drop: words,
    isBrandFirst: z.boolean(),
    /** Characters; null for any number. */
    maxChange: z.nullable(z.int().check(z.gte(1), z.lte(60))),
    uniqueRoles: z.array(z.string()),
  }),
  z.object({
    /** Why there is nothing to propose; null when there is. */
    reason: z.nullable(z.string()),
    proposals: z.array(proposal),
    /** Titles that only mend what rules found. */
    fixes: z.array(z.object({ rule: id, title })),
    limit: z.int(),
    /** The terms' weights as shown, with the metric and the day they are of. */
    weights: z.record(z.string(), z.object({ lo: z.number(), hi: z.number(), statDate: day, metric: z.string() })),
  }),
);

/** Dashboard or drawer → background: keeps a title, notes that it was copied or written into the form, or forgets it. */
export const keepTitle = defineMessage(
  'keep-title',
  z.object({ ref: subjectRef, title: title.check(z.minLength(1)), step: z.enum(['keep', 'applied', 'forget']) }),
  z.null(),
);

/** Dashboard → background: a shop's keyword bank, the newest terms first, at most `most`. */
export const keywordBank = defineMessage(
  'keyword-bank',
  z.object({ site: id, shopId: id, most: z.int().check(z.gte(1), z.lte(20_000)) }),
  z.object({ terms: z.array(bankTerm), total: z.int(), demandMetric: z.nullable(z.string()) }),
);

/** Dashboard → background: shares the terms of products of one category out among them. Errors: `cancelled`. */
export const shareTerms = defineMessage(
  'share-terms',
  z.object({
    ...{ site: id, shopId: id, itemIds: z.array(id).check(z.minLength(1), z.maxLength(200)) },
    /** Names this asking: how far it has got stands in `storage.session` under `share-progress`, and `cancel-share` stops it. */
    run: id,
  }),
  z.object({
    rows: z.array(
      z.object({
        itemId: id,
        title,
        /** `also`: terms of the same words in another order, which go along. */
        terms: z.array(z.object({ text: z.string(), reason: z.enum(['covered', 'fits']), also: z.array(z.string()) })),
        /** Null where nothing better was found. */
        proposal: z.nullable(proposal),
      }),
    ),
    /** What terms are weighed by, the same for all products; null while no term has a figure. */
    demandMetric: z.nullable(z.string()),
    /** Terms for the products' goods that none of them fits, the most searched first, with the figure and the day it is of. */
    left: z.array(z.object({ text: z.string(), lo: z.number(), hi: z.number(), statDate: day })),
    /** Terms that fit and have no figure of this metric: they weigh nothing and are not shared out. */
    unweighed: z.array(z.string()),
  }),
);

/** Dashboard → background: stops sharing terms out. */
export const cancelShare = defineMessage('cancel-share', z.object({ run: id }), z.null());

/** Dashboard → background: judges all products anew; how far it got stands in `storage.local` under `recompute`. */
export const judgeAgain = defineMessage('judge-again', z.null(), z.null());
