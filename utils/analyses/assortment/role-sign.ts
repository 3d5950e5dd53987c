import type { RoleName } from '@/utils/records/assortment-rules';

/** What is missing to decide: a price, visitors, enough days or products to compare with, a cost. */
export type Lack = 'price' | 'visitors' | 'days' | 'products' | 'cost';

/** Whether one role's rule applies to a product. */
export interface RoleSign {
  role: RoleName;
  /** Null: cannot be told. */
  applies: boolean | null;
  /** Why it cannot be told; null where it can. */
  lacks: Lack | null;
  /** The group it was compared with; null where none was needed or there is none. */
  of: 'category' | 'shop' | null;
  /** The figures it rests on, as far as they are known: fen, fractions, counts. */
  figures: Readonly<Record<string, number>>;
}
