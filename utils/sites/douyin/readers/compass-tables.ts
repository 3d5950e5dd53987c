import { type Candidate, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { metricsIn, ownFigures } from '../compass-figures';
import type { CompassWindow } from '../compass-window';
import { fromCompass } from '../from-compass';
import { objectsIn } from '../objects-in';
import { numericId } from '../shapes';

/** What a table's row is about: its subject, or why there is none. */
type SubjectOf = (cell: unknown) => Parameters<typeof figuresRecord>[0]['subject'] | string;

/**
 * 罗盘's tables: rows of cells, each metric in a wrapper of its own, names and ids as `…_value.value.value_str` (facts 3.4,
 * 2026-07, high for products, medium for channels).
 */
const readTable = (body: unknown, window: CompassWindow, scope: string | null, subjectOf: SubjectOf) => {
  const rows = objectsIn(body, (one) => eitherSpelling(one, 'cell_info') !== undefined).map(({ path, found }) => {
    const cell = eitherSpelling(found, 'cell_info');
    return { path, cell, subject: subjectOf(cell) };
  });
  if (rows.length === 0) return refusal('table-not-found', 'data');
  return attemptRows(
    rows,
    (index) => rows[index]?.path.join('.') ?? '',
    ({ cell, subject }): Candidate[] | string => {
      if (typeof subject === 'string') return subject;
      // Levels of a tree may have parts of one name: nobody can tell later which figures were whose.
      const isTwice = rows.filter((one) => JSON.stringify(one.subject) === JSON.stringify(subject)).length > 1;
      if (isTwice) return 'ambiguous-name';
      const figures = ownFigures(metricsIn(cell));
      return hasFigures(figures)
        ? [figuresRecord({ platform: 'douyin', subject, ...window, scope }, figures)]
        : 'figures-not-found';
    },
  );
};

/** Products: the home page's table, and the product card channel's, whose figures are of that channel only. */
export const compassItems = fromCompass({
  id: 'compass-items',
  read: ({ body, url }, window) =>
    readTable(body, window, url.pathname.includes('channel_product') ? 'product-card' : null, (cell) => {
      const raw = writtenAs(cell, /^product_?id(_?value)?$/i);
      const id = numericId(raw);
      return id === null ? idFault(raw) : { kind: 'item', id };
    }),
});

/** Where the shop's visitors come from. */
export const compassSources = fromCompass({
  id: 'compass-sources',
  read: ({ body }, window) =>
    readTable(body, window, null, (cell) => {
      const name = writtenAs(cell, /^(flow_?)?(channel|source)_?name(_?value)?$/i) ?? soleName(cell);
      return typeof name === 'string' && name.trim() ? { kind: 'source', name: name.trim() } : 'missing-name';
    }),
});

const textsIn = (cell: unknown) =>
  objectsIn(cell, (one) => eitherSpelling(one, 'value_str') !== undefined).map(({ path, found }) => ({
    path,
    text: eitherSpelling(found, 'value_str'),
  }));

function sole(texts: readonly unknown[]): unknown {
  const [only, ...others] = new Set(texts);
  return others.length === 0 ? only : undefined;
}

/** What is written below a key; undefined where nothing or two different things are. */
const writtenAs = (cell: unknown, key: RegExp): unknown =>
  sole(textsIn(cell).flatMap(({ path, text }) => (path.some((step) => key.test(step)) ? [text] : [])));

/** The one name in a cell whose key is not known. */
const soleName = (cell: unknown): unknown =>
  sole(textsIn(cell).flatMap(({ text }) => (/\p{Script=Han}/u.test(String(text)) ? [text] : [])));
