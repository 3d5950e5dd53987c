import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { fromKept } from '../from-kept';
import { fromSycm, type SycmReader } from '../from-sycm';
import { scopeOf } from '../scope';
import { termList } from '../term-list';
import { readTerms } from './read-terms';

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
