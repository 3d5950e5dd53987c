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

/** The operator's own choice of title rules for a shop, or for one category in it. */
export const rulePack = z.object({
  site: id,
  shopId: id,
  /** A category name anywhere in the product's path; null for the whole shop. */
  category: z.nullable(plainText(80)),
  rules: z.record(id, ruleChoice),
});
export type RulePack = z.infer<typeof rulePack>;

/** Packs as they are written to and read from a file. */
export const rulePackFile = z.object({ shoplamp: z.literal('rule-packs'), version: z.literal(1), packs: z.array(rulePack) });
