import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { fromKept } from '../from-kept';
import { fromSycm, type SycmReader } from '../from-sycm';
import { numericId } from '../numeric-id';
import { scopeOf } from '../scope';
import { termList } from '../term-list';
import { isOfTerms } from '../term-names';
import { readTerms } from './read-terms';

/** Words of rivals and of the market stand in lists of the same look. */
const OTHERS = /rival|compet|industry|cate/i;

/** Paths known to list terms; others with a keyword in their name may list anything. */
const LISTS = /\/(keywordTop|drainageSearch|detail)\b/;

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
      const attempt = readTerms(told, sycmSource.codes, numericId(url.searchParams.get('itemId')), () => ({ scope }));
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

const MARKET: SycmReader = {
  id: 'market-terms',
  endpoint: 'market-terms',
  read: (told) => {
    const isList = /\/(rank|industry)\b/.test(told.url.pathname);
    return readTerms(told, sycmTerm.codes, null, ({ path }) => {
      const list = isList ? termList(told.url, path) : null;
      return isList && list === null ? null : { scope: scopeOf(told.url, list) };
    });
  },
};

/** 搜索排行 and 搜索分析: the market's figures of a term, mostly ranges. */
export const marketTerms = fromSycm(MARKET);

/** The same as the page keeps it. */
export const keptMarketTerms = fromKept(MARKET);

/** The figures of titles' words stand for the market only where their codes are the market's own. */
const titleWords = Object.fromEntries(Object.entries(sycmTerm.codes).filter(([code]) => !/^pay(Rate|ByrCnt)$/.test(code)));

/** Words of a product's title and words recommended for it. Those without a date or without market figures are no figures. */
export const titleTerms = fromSycm({
  id: 'title-terms',
  endpoint: 'title-terms',
  concerns: (url) => url.searchParams.has('dateRange'),
  read: (told) => {
    const attempt = readTerms(told, titleWords, null, () => ({ scope: scopeOf(told.url) }));
    return attempt.entries.length > 0 ? attempt : null;
  },
});
