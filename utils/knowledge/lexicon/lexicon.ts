/**
 * What a word of a title is for. `noun` the thing sold · `part` a part or cut of it · `style` looks, fit and shape ·
 * `person` who uses it · `scene` where and what for, festivals too · `function` what it does · `spec` packing and size
 * words · `unit` measures · `marketing` words about the offer · `service` what comes with it · `place` origins · `brand`.
 */
export const wordRoles = [
  'noun',
  'part',
  'material',
  'style',
  'colour',
  'pattern',
  'person',
  'scene',
  'season',
  'function',
  'spec',
  'unit',
  'marketing',
  'service',
  'place',
  'brand',
] as const;
export type WordRole = (typeof wordRoles)[number];

/** One trade's words by role, parted by blanks: simplified, half-width, Latin letters in lower case. */
export type Lexicon = { readonly [Role in WordRole]?: string };
