import type { SiteDefinition } from '@/utils/reading/define-site';
import { taobao } from './taobao/site';

/** Every site, for the tools and tests; a content script imports only its own. */
export const sites: readonly SiteDefinition[] = [taobao];
