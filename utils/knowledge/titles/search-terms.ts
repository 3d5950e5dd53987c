import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** Bounds on what seen search terms prove. All *house choice*: no source gives any. */

/**
 * So many seen terms must share a product noun with a title before a word in none of them counts as unsearched: a few less for
 * words about the offer than for words that say something of the goods.
 */
export const enoughTerms = { marketing: 15, others: 25 };

/** Roles that may be unsearched, the least useful first. Brands, sizes, measures and places stand in titles for other reasons. */
export const judgedRoles: readonly WordRole[] = [
  'marketing',
  'style',
  'scene',
  'function',
  'person',
  'pattern',
  'season',
  'noun',
];

/** A message names no more. */
export const mostNamed = 3;

/** At most so many words of a term may be missing from the title. */
export const mostMissing = 2;

/** Of the demand of the best term with the title's product noun, what a missed one must have at least. */
export const leastDemandShare = 0.1;

/**
 * Roles of missing words which an operator may judge: the message asks whether they are true. Material, colour, place, size,
 * parts and all others must stand in an attribute.
 */
export const freelyMissing: ReadonlySet<WordRole> = new Set(['style', 'scene', 'season', 'function']);

/** Further roles after which a message may ask: `if true, add it`. */
export const askedAfter: ReadonlySet<WordRole> = new Set(['material', 'spec', 'part']);

/** Functions that anyone sees are there or not: no law asks proof for them. */
export const plainFunctions: ReadonlySet<string> = new Set(
  '大容量 便携 防滑 折叠 静音 加厚 防水 结团 防摔 带盖 加大 可拆洗 密封 防漏 一次性 独立包装 多功能 无线 充电 迷你 轻便 保温 透气'.split(
    ' ',
  ),
);

/** Questions (`AttributeFamily`) to which only title or attributes have the answer: who the goods are for, when, where from. */
export const neverAsked: ReadonlySet<string> = new Set(['gender', 'age', 'season', 'imported', 'origin', 'country', 'organic']);

/** Words for whom the goods are which title or attributes bear out; narrower ones (孕妇, 教师) must stand in an attribute. */
export const plainPersons: ReadonlySet<string> = new Set(
  '女 女士 女款 女式 女生 女性 男 男士 男款 男式 男生 男性 男女 男女款 成人 儿童 婴儿 宝宝 老人 中老年'.split(' '),
);

/** Trades in which a function is a claim the law asks proof for (美白, 降压): there it must stand in an attribute. */
export const provenFunctionTrades: ReadonlySet<string> = new Set([
  'beauty',
  'personal-care',
  'health',
  'food',
  'fresh',
  'drinks',
  'baby',
]);
