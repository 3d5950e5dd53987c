import type { PageDefinition } from '@/utils/reading/define-page';
import { market } from './pages/market';
import { searchTerms } from './pages/search-terms';

/** 商智's market and search terms: beside the pages of the shop's own figures they would be too heavy for one script. */
export const jdMarketPages: readonly PageDefinition[] = [market, searchTerms];
