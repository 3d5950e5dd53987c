import { definePage } from '@/utils/reading/define-page';
import { appliedProducts } from '../readers/applied-products';

/**
 * Products signed up for activities. Which page asks for them is not known for certain, so every other page of the
 * marketing part counts; nothing is expected to be drawn there.
 */
export const activityItems = definePage({
  kind: 'activity-items',
  address: /^fxg\.jinritemai\.com\/ffa\/merchant\//,
  readers: [appliedProducts],
  isReady: () => true,
});
