import { type Fields, fields } from '@/utils/core/fields';
import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { cellsOf, cellText, cellValue } from '../cells';
import { dayIn } from '../days';
import { findKnown } from '../find-known';
import type { Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { onlyOnce } from '../only-once';
import { isOwnRow } from '../roles';
import { scopeOf } from '../scope';
import { isTotalName, sourceId, sourcePath } from '../source-names';

const NAMES = ['pageName', 'sourceName', 'name'];
const CODES = [...Object.keys(sycmSource.codes), ...NAMES, 'pageId', 'pageLevel', 'children'];
const DEEPEST = 6;

interface Node {
  row: Fields;
  path: string;
  /** From the first level down; null where a level has no name, whose children then have no place either. */
  names: string[] | null;
}

const nameOf = (row: Fields): string | null => NAMES.map((name) => cellText(row[name])).find((text) => text !== null) ?? null;

/** A node and all below it. */
function nodesBelow(row: Fields, path: string, above: string[] | null, depth = 0): Node[] {
  const name = nameOf(row);
  const names = name === null || above === null ? null : [...above, name];
  const children = depth < DEEPEST && Array.isArray(row.children) ? row.children : [];
  const below = children.flatMap((child, index) => nodesBelow(fields(child), `${path}.children[${index}]`, names, depth + 1));
  return [{ row, path, names }, ...below];
}

/**
 * Reads sources of the shop, or of the product in `of`. `isTree`: the rows are first levels with children, and a source is
 * named by all its levels; else the rows' names stand alone, and `list` says so in the scope. Visitors of several sources
 * overlap, so that sums are passed over (facts 1.3, high).
 */
export function readSources(told: Told, of: string | null, isTree: boolean, list: string | null): Attempt {
  const roots = findKnown(told.body, CODES).filter((known) => known.isRow && isOwnRow(known));
  if (roots.length === 0) return isEmptyAnswer(told.body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  const nodes = roots.flatMap(({ value, path }) => nodesBelow(value, path, []));
  const scope = scopeOf(told.url, list);
  const { statDate, days, isFinal } = told.period;
  const isOnce = onlyOnce(nodes.map(({ names }) => names && sourcePath(names)));
  const attempt = attemptRows(
    nodes,
    (index) => nodes[index]?.path ?? '',
    ({ row, names }) => {
      const figures = cellsOf(row, sycmSource.codes);
      if (!hasFigures(figures)) return [];
      if (names === null) return 'missing-name';
      // A lower level that stands where first levels do: what it is below of is not known.
      if (isTree && Number(cellValue(row.pageLevel) ?? 1) > names.length) return 'missing-parent';
      if (names.some(isTotalName)) return [];
      const day = dayIn(row.statDate);
      if (day !== null && day !== statDate) return 'date-contradicts';
      const name = sourcePath(names);
      if (!isOnce(name)) return 'name-twice';
      const isFirst = isTree && names.length === 1;
      const id = isFirst ? sourceId(cellValue(row.pageId)) : null;
      // Generations that number their levels have ids too: without it the source would begin a series of its own.
      if (isFirst && id === null && row.pageLevel !== undefined) return 'missing-id';
      const subject = { kind: 'source', id, name, of } as const;
      return [figuresRecord({ platform: 'taobao', subject, statDate, days, isFinal, scope }, figures)];
    },
  );
  const isEmpty = attempt.entries.length === 0 && attempt.refused.length === 0;
  return isEmpty ? emptyPage('no-rows', roots[0]?.path ?? 'data') : attempt;
}
