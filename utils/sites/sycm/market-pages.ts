import { activityList } from './pages/activity-list';
import { market } from './pages/market';
import { searchTerms } from './pages/search-terms';

/** Terms, market and activities: brought along by a script of their own, as traffic and products are. */
export const sycmMarketPages = [searchTerms, market, activityList];
