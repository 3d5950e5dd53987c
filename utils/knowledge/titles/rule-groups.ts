/** A group of title rules as the settings list them; its name is in the locale files under `ruleGroup`. */
export interface RuleGroup {
  id: 'law' | 'platform' | 'form' | 'category' | 'repeats' | 'attributes' | 'brand' | 'demand';
  /** Ids of title rules, in the order they are shown. */
  rules: readonly string[];
}

/**
 * Every title rule in one group each: a list of names, so that a view need not load the rules with their word lists.
 * *House choice* of groups; the law comes first because its rules cost most when they are right.
 */
export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'law',
    rules: [
      'title-absolute-word',
      'title-medical-claim',
      'title-cosmetic-claim',
      'title-food-claim',
      'title-child-claim',
      'title-offending-word',
    ],
  },
  {
    id: 'platform',
    rules: ['title-platform-word', 'title-promotion-word', 'title-other-platform', 'title-unsupported-promise'],
  },
  {
    id: 'form',
    rules: [
      'title-length',
      'title-underused',
      'title-control-character',
      'title-forbidden-character',
      'title-spacing',
      'title-foreign-only',
    ],
  },
  {
    id: 'category',
    rules: [
      'category-unknown',
      'category-not-leaf',
      'category-elsewhere',
      'title-no-noun',
      'title-noun-category',
      'title-word-order',
    ],
  },
  { id: 'repeats', rules: ['title-repeated-word', 'title-near-repeat', 'title-stuffing', 'title-near-duplicate'] },
  { id: 'attributes', rules: ['title-attribute-contradiction', 'title-attribute-gap', 'title-out-of-date'] },
  { id: 'brand', rules: ['title-brand-missing', 'title-foreign-brand', 'title-brand-misspelt'] },
  { id: 'demand', rules: ['title-missed-term', 'title-dead-word', 'title-cooling'] },
];
