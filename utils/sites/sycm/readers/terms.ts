import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { scopeOf } from '../scope';
import { termList } from '../term-list';
import { isOfTerms } from '../term-names';
import { readTerms } from './read-terms';

/** Words of rivals and of the market stand in lists of the same look. */
const OTHERS = /rival|compet|industry|cate/i;

/** 引流关键词 of the shop or of one product: what the terms brought. */
const readOwn = (endpoint: string, isOurs: (url: URL) => boolean) =>
  fromSycm({
    id: endpoint === 'own-terms' ? endpoint : `${endpoint}-terms`,
    endpoint,
    concerns: isOurs,
    read: (told) => {
      const { url } = told;
      const kind = url.searchParams.get('kwType') ?? 'se_keyword';
      const scope = scopeOf(url, kind === 'se_keyword' ? null : kind);
      return readTerms(told, sycmSource.codes, numericId(url.searchParams.get('itemId')), () => ({ scope }));
    },
  });

/** Terms of the shop, 取词 and the terms of one product. */
export const ownTerms = readOwn('own-terms', (url) => !OTHERS.test(url.pathname));

/** The terms in the older detail of a product's search source. */
export const sourceTerms = readOwn('source-detail', isOfTerms);

/** 搜索排行 and 搜索分析: the market's figures of a term, mostly ranges. */
export const marketTerms = fromSycm({
  id: 'market-terms',
  endpoint: 'market-terms',
  read: (told) => {
    const isList = /\/(rank|industry)\b/.test(told.url.pathname);
    return readTerms(told, sycmTerm.codes, null, ({ path }) => {
      const list = isList ? termList(told.url, path) : null;
      return isList && list === null ? null : { scope: scopeOf(told.url, list) };
    });
  },
});

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
