import { refusal } from '@/utils/reading/attempt';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown, textOf } from '@/utils/reading/dom';
import { all } from '@/utils/reading/elements';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable } from '@/utils/reading/table';
import { drawnPeriod } from '../drawn-period';
import { partOfClicks } from '../part-of-clicks';
import { termAsked } from '../term-names';
import { readShares } from '../term-shares';

const CATEGORY = /^(叶子|关联|相关)?(类目|品类)(名称|路径)?$/;
const PEOPLE = /^点击人数占比$/;
const CLICKS = /^点击(次数|量)?占比$/;
const ACTIVE = '.ant-pagination-item-active, [aria-current="page"]';

/**
 * 类目分析 as it is drawn: the category's cell and its share's, each by its header; 点击人气 beside them is an index. Only the first
 * page, which has the large shares, and not the older version, which draws one first level at a time. Headers: two public tools, 2022 and 2026, medium.
 */
export const termCategoryTable = fromLabels({
  id: 'term-category-table',
  read: (document, { url, capturedAt }) => {
    if (!/\/free\/search_analy/.test(url.pathname)) return null;
    const rows = readTable(document).flatMap(({ row, cell, isTotal }) => {
      const category = cell(CATEGORY);
      return category && !isTotal && isShown(row) ? [{ category, people: cell(PEOPLE), clicks: cell(CLICKS) }] : [];
    });
    if (rows.length === 0 || !isFirstPage(document)) return null;
    const term = termAsked(url.searchParams);
    if (term === null) return refusal('missing-term', 'keyWord');
    const part = partOfClicks(url);
    if (part !== null) return part;
    const period = drawnPeriod(document, url, capturedAt);
    if (typeof period === 'string') return refusal(period, 'date');
    const isOfPeople = rows.some(({ people }) => people !== null);
    if (!isOfPeople && rows.every(({ clicks }) => clicks === null)) return refusal('column-not-found', '点击人数占比');
    const { statDate, days } = period;
    return readShares(
      { term, statDate, days, measure: isOfPeople ? 'click-people' : 'clicks' },
      rows.map(({ category, people, clicks }, index) => ({
        at: `row ${index + 1}`,
        id: null,
        name: textOf(category) || null,
        path: null,
        share: firstFigureText(isOfPeople ? people : clicks),
      })),
    );
  },
});

/** Where there are pages to choose from, one of them has to say that it is the first. */
function isFirstPage(document: Document): boolean {
  const pages = all(document, 'li').filter((one) => /^\d{1,3}$/.test(textOf(one)) && isShown(one));
  const active = new Set(pages.filter((page) => page.matches(ACTIVE)).map(textOf));
  return pages.length < 2 || (active.size === 1 && active.has('1'));
}
