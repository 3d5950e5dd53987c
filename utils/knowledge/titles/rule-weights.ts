/** Points a title loses for a rule that fails: the law or the platform forbids it. *House choice*. */
export const failWeight = 30;

/** Points for a rule that warns. *House choice*: what costs buyers or needs proof weighs more than what costs looks. */
export const usualWarnWeight = 6;

/** Rules whose warning weighs otherwise, by id. *House choice*. */
export const warnWeights: Readonly<Record<string, number>> = {
  'title-no-noun': 20,
  'title-noun-category': 15,
  'category-elsewhere': 15,
  'title-foreign-brand': 15,
  'title-attribute-contradiction': 15,
  'title-absolute-word': 12,
  'title-medical-claim': 15,
  'title-cosmetic-claim': 12,
  'title-food-claim': 12,
  'title-child-claim': 12,
  'title-offending-word': 12,
  'title-missed-term': 10,
  'title-out-of-date': 8,
  'title-underused': 8,
  'title-spacing': 2,
  // Some sellers keep a second name on purpose.
  'title-near-repeat': 3,
  'title-word-order': 4,
  'title-dead-word': 4,
  // About the moment, not about the title.
  'title-cooling': 0,
};
