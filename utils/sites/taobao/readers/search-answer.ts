import { fields } from '@/utils/core/fields';
import { type Attempt, emptyPage } from '@/utils/reading/attempt';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';
import { fieldsOfText, mtopData } from '../mtop-request';
import { isLimitedSearch } from '../search-limits';
import { adLink, type FoundItem, searchAttempt, searchedFor } from '../search-page';
import { numericId } from '../shapes';

/** Services of one API: 34385 the search, 43356 the search of the advertising landing (facts 5.2). */
const SEARCH = /^(34385|43356)$/;

/** Search results out of their JSONP answer. */
export const searchAnswer = fromNetwork({
  id: 'search-answer',
  endpoint: 'search-results',
  concerns: (request) => SEARCH.test(String(mtopData(request).appId ?? '34385')),
  read: ({ body, ...request }, source): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const found = findRows(body, ['item_id', 'title', 'auctionURL', 'realSales', 'nick', 'procity']);
    if (!found) return null;
    // `params` is JSON text inside JSON.
    const params = fieldsOfText(mtopData(request).params);
    if (isLimitedSearch(params, source.url)) return emptyPage('other-order', 'sort');
    const searched = searchedFor(params, source.url);
    // Of another search than the page shows: an answer that came late.
    if (!searched) return null;
    const items = found.rows.map(fields).map(
      (row, index): FoundItem => ({
        itemId: numericId(row.item_id),
        title: plainTitle(row.title),
        isAd: adLink(row.auctionURL),
        place: index + 1,
        at: `${found.path}[${index}]`,
      }),
    );
    return searchAttempt(searched, items, found.path);
  },
});

/** The title without the marks around what was searched for; any other markup stays, and the record refuses it. */
const plainTitle = (title: unknown): string =>
  typeof title === 'string' ? title.replace(/<span class=["']?H["']?>([^<]*)<\/span>/g, '$1').trim() : '';
