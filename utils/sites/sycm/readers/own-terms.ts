import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { refusal } from '@/utils/reading/attempt';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { isOwnRow } from '../roles';
import { scopeOf } from '../scope';
import { isOfTerms } from '../term-names';
import { readTerms } from './read-terms';

/** Words of rivals and of the market stand in lists of the same look. */
const OTHERS = /rival|compet|industry|cate/i;

/** Paths known to list terms; others with a keyword in their name may list anything. */
const LISTS = /\/(keywordTop|drainageSearch|detail)\b/;

/** Paths of lists that are of one product. */
const OF_ITEM = /\/item\//;

/** 引流关键词 of the shop or of one product: what the terms brought. */
const readOwn = (id: string, endpoint: string, concerns: (url: URL) => boolean) =>
  fromSycm({
    id,
    endpoint,
    concerns,
    read: (told) => {
      const { url } = told;
      const kind = url.searchParams.get('kwType') ?? 'se_keyword';
      const scope = scopeOf(url, kind === 'se_keyword' ? null : kind);
      const of = numericId(url.searchParams.get('itemId'));
      // Terms of a product nobody names are not the shop's.
      if (of === null && OF_ITEM.test(url.pathname)) return LISTS.test(url.pathname) ? refusal('missing-id', 'itemId') : null;
      const attempt = readTerms(told, sycmSource.codes, of, (known) => (isOwnRow(known) ? { scope } : null));
      return attempt.entries.length > 0 || LISTS.test(url.pathname) ? attempt : null;
    },
  });

/** Terms of the shop, 选词助手 and the terms of one product. */
export const ownTerms = readOwn(
  'own-terms',
  'own-terms',
  ({ pathname, searchParams }) => !OTHERS.test(pathname) && (LISTS.test(pathname) || searchParams.has('dateRange')),
);

/** The terms in the older detail of a product's search source. */
export const sourceTerms = readOwn('source-detail-terms', 'source-detail', isOfTerms);
