import * as z from 'zod/mini';
import { id, plainText } from './text';

/** How one rule is used in a shop or category. */
export const ruleChoice = z.object({
  isOff: z.boolean(),
  /** Points the rule costs a title when it warns, instead of the usual; null for the usual. */
  weight: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  /** Why, in the operator's words. */
  note: plainText(200),
});
export type RuleChoice = z.infer<typeof ruleChoice>;

/** What is wrong with more rules or packs than may be. */
export const TOO_MANY = 'too-many';

/** More rules in one pack than there will ever be: a file with more is no file of ours. House choice. */
const MOST_RULES = 200;

/** As many packs as the settings hold. House choice. */
export const MOST_PACKS = 500;

/** The operator's own choice of title rules for a shop, or for one category in it. */
export const rulePack = z.object({
  site: id,
  shopId: id,
  /** A category name anywhere in the product's path; null for the whole shop. */
  category: z.nullable(plainText(80)),
  rules: z.record(id, ruleChoice).check(z.refine((rules) => Object.keys(rules).length <= MOST_RULES, { error: TOO_MANY })),
});
export type RulePack = z.infer<typeof rulePack>;

/** Packs as they are written to and read from a file; what is wrong with one too large says `TOO_MANY`. */
export const rulePackFile = z.object({
  shoplamp: z.literal('rule-packs'),
  version: z.literal(1),
  packs: z.array(rulePack).check(z.maxLength(MOST_PACKS, { error: TOO_MANY })),
});
