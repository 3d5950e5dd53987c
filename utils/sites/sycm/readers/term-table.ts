import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown, leavesMatching, textOf } from '@/utils/reading/dom';
import { byLabel, figuresRecord, hasFigures, readFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable } from '@/utils/reading/table';
import { drawnPeriod } from '../drawn-period';
import { onlyOnce } from '../only-once';
import { plainRange } from '../plain-range';
import { scopeOf } from '../scope';
import { termList } from '../term-list';

const TERM = /^(关联)?(搜索词|关键词)$/;

/** Beside the words of a product's title the same labels may head the product's own figures: only what none has is the market's. */
const TITLE_LABELS = Object.fromEntries(Object.entries(sycmTerm.labels).filter(([label]) => /^(搜索|需求)/.test(label)));

/** The text of a cell that holds one; a term with a badge beside it cannot be told from it. */
function soleText(cell: Element | null): string | null {
  const leaves = cell ? [...leavesMatching(cell, /\S/)].map(textOf) : [];
  const text = textOf(cell);
  return text !== '' && leaves.every((leaf) => leaf === text) ? text : null;
}

/** Drawn rows of search terms with the term. */
export const drawnTermRows = (root: ParentNode) =>
  readTable(root).flatMap(({ row, cell, labels, isTotal }) => {
    const name = soleText(cell(TERM));
    return name === null || isTotal || !isShown(row) ? [] : [{ name, labels }];
  });

/** Search pages as they are drawn, terms of the market and of the shop: figures by the labels of their columns. */
export const termTable = fromLabels({
  id: 'term-table',
  read: (document, { url, capturedAt }) => {
    const rows = drawnTermRows(document);
    if (rows.length === 0) return null;
    const period = drawnPeriod(document, url, capturedAt);
    if (typeof period === 'string') return refusal(period, 'date');
    const isOwn = url.pathname.startsWith('/flow/');
    const words = isOwn ? sycmSource.labels : url.pathname.startsWith('/mc/') ? sycmTerm.labels : TITLE_LABELS;
    const isRank = /search_rank/.test(url.pathname);
    const list = isRank ? (termList(url, '') ?? listChosen(document, url)) : null;
    if (isRank && list === null) return refusal('list-unknown', 'tabs');
    const { statDate, days, isFinal } = period;
    const isOnce = onlyOnce(rows.map(({ name }) => name));
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      ({ name, labels }) => {
        if (!isOnce(name)) return 'term-twice';
        const cells = labels.map(({ label, cell }) => [label, plainRange(firstFigureText(cell))] as const);
        const figures = readFigures(byLabel(cells), words);
        const of = { platform: 'taobao', subject: { kind: 'term', name }, statDate, days, isFinal } as const;
        return hasFigures(figures) ? [figuresRecord({ ...of, scope: scopeOf(url, list) }, figures)] : [];
      },
    );
  },
});

const KINDS = new Map([
  ['搜索词', 'search'],
  ['趋势词', 'trend'],
  ['核心词', 'core'],
  ['修饰词', 'prop'],
]);
const RANKS = new Map([
  ['热搜', 'hot'],
  ['飙升', 'soar'],
]);
const CHOSEN = '[aria-selected="true"], [class*="active" i], [class*="checked" i], [class*="selected" i]';

/** The list the page's own tabs say is chosen; null unless they say exactly one of each. */
function listChosen(document: Document, url: URL): string | null {
  const texts = [...document.querySelectorAll(CHOSEN)].map((tab) => textOf(tab).replace(/榜$/, ''));
  const oneOf = (words: ReadonlyMap<string, string>): string | null => {
    const [only, another] = new Set(texts.flatMap((text) => words.get(text) ?? []));
    return another === undefined ? (only ?? null) : null;
  };
  const [kind, rank] = [oneOf(KINDS), oneOf(RANKS)];
  if (kind === null || rank === null) return null;
  const told = new URL(url);
  told.searchParams.set('kwType', kind);
  told.searchParams.set('rankType', rank);
  return termList(told, '');
}
