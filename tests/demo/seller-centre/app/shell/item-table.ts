import { useEffect, useState } from 'react';
import { at, isJson, type Json, list, text } from '../json';
import { manageApi, managerPath, mtop } from '../mtop';

/** What the list shows at a time; `failed` is the page's own error state. */
export interface TableState {
  status: 'loading' | 'shown' | 'failed';
  rows: Json[];
  total: number;
  counts: Json;
}

/** What the operator filtered by. */
export interface Filter {
  queryItemId: string;
  queryOuterId: string;
  queryTitle: string;
}

const ask = (url: string, body: unknown) => mtop(manageApi, { url, jsonBody: JSON.stringify(body) });

/** Reads the answer under its present and its renamed envelope: the page is always in step with its own back end. */
function tableOf(answer: string): Omit<TableState, 'status'> {
  const outer: unknown = JSON.parse(answer);
  const result = at(outer, 'data', 'result') ?? at(outer, 'data', 'model');
  if (result === undefined) throw new Error(text(list(at(outer, 'ret'))[0]));
  const inner: unknown = typeof result === 'string' ? JSON.parse(result) : result;
  const body = at(inner, 'data') ?? at(inner, 'payload');
  const rows = at(body, 'table', 'dataSource') ?? at(body, 'grid', 'rows');
  const counts = at(body, 'tabCounts');
  return {
    rows: list(rows).filter(isJson),
    total: Number(at(body, 'pagination', 'total') ?? at(body, 'pager', 'total')) || 0,
    counts: isJson(counts) ? counts : {},
  };
}

/** Asks for one page of the list whenever the question changes. */
export function useItemTable(tab: string, current: number, filter: Filter): TableState {
  const [state, setState] = useState<TableState>({ status: 'loading', rows: [], total: 0, counts: {} });
  const { queryItemId, queryOuterId, queryTitle } = filter;
  useEffect(() => {
    let isStale = false;
    setState((last) => ({ ...last, status: 'loading' }));
    // The real list also lets the quick editor ask for its form: same API, another inner address.
    ask(`${managerPath}/fastEdit.htm?optType=editSku&action=render`, { itemId: '' }).catch(() => undefined);
    ask(`${managerPath}/table.htm`, {
      tab,
      pagination: { current, pageSize: 20 },
      filtertab: '',
      filter: { queryItemId, queryOuterId, queryTitle },
      table: {},
    })
      .then((answer) => {
        if (!isStale) setState({ status: 'shown', ...tableOf(answer) });
      })
      .catch(() => {
        if (!isStale) setState((last) => ({ ...last, status: 'failed', rows: [] }));
      });
    return () => {
      isStale = true;
    };
  }, [tab, current, queryItemId, queryOuterId, queryTitle]);
  return state;
}
