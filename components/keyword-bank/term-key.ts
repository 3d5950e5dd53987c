import type { BankTerm } from '@/utils/records/bank-term';

/** A term within a shop whose products stand on more than one platform. */
export const termKey = ({ platform, text }: Pick<BankTerm, 'platform' | 'text'>): string => `${platform}/${text}`;
