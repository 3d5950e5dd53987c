import type { MainRole } from '@/utils/analyses/assortment/roles';

/** The class by which a role is coloured. */
export const roleClass = (role: MainRole): string => `role--${role}`;
