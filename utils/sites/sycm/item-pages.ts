import { itemMetrics } from './pages/item-metrics';
import { itemSources } from './pages/item-sources';
import { market } from './pages/market';
import { searchTerms } from './pages/search-terms';

/** The pages about products, terms and the market: too heavy to go with the shop's, so that a script of their own brings them along. */
export const sycmItemPages = [itemMetrics, itemSources, searchTerms, market];
