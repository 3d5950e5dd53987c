import { defineSite } from '@/utils/reading/define-site';
import { searchAddresses } from './addresses-search';
import { searchResults } from './pages/search-results';

/** Search results as buyers see them. */
export const taobaoSearch = defineSite({ addresses: searchAddresses, pages: [searchResults] });
