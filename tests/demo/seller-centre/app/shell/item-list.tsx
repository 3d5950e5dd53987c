/** @jsxImportSource react */
import { type SyntheticEvent, useState } from 'react';
import { isTmall } from '../host';
import { text } from '../json';
import { Dialogs } from './dialogs';
import { headers, ItemRow } from './item-row';
import { type Filter, type TableState, useItemTable } from './item-table';
import { Pager } from './pager';
import { go, listApp } from './route';

const tabs = [
  ['all', '全部'],
  ['on_sale', '出售中'],
  ['in_stock', '仓库中'],
  ['sold_out', '已售空'],
] as const;

const noFilter: Filter = { queryItemId: '', queryOuterId: '', queryTitle: '' };
const fields: [keyof Filter, string, string][] = [
  ['queryTitle', '商品标题', '请输入商品标题'],
  ['queryItemId', '商品ID', '多个ID以逗号分隔'],
  ['queryOuterId', '商家编码', '请输入商家编码'],
];

function Tabs({ tab, counts }: { tab: string; counts: TableState['counts'] }) {
  return (
    <div className="next-tabs next-tabs-wrapped next-medium">
      <ul className="next-tabs-nav">
        {tabs.map(([id, label]) => (
          <li key={id} className={`next-tabs-tab${id === tab ? ' active' : ''}`}>
            <button type="button" className="next-tabs-tab-inner" onClick={() => go(`${listApp}/${id}?current=1&pageSize=20`)}>
              {id in counts ? `${label}(${Number(text(counts[id])).toLocaleString('en-US')})` : label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The header stands inside the body on the Tmall table: one tool had to skip it there. */
function Table({ state }: { state: TableState }) {
  const header = (
    <tr className="next-table-header">
      {headers.map((label) => (
        <th key={label} className="next-table-cell next-table-header-node">
          <div className="next-table-cell-wrapper">{label}</div>
        </th>
      ))}
    </tr>
  );
  return (
    <div className="next-table next-table-medium">
      <div className={`next-loading${state.status === 'loading' ? ' next-open' : ''}`} />
      {/* biome-ignore lint/a11y/noRedundantRoles: the real table states its role, and tools select by it */}
      <table role="table">
        {!isTmall && <thead>{header}</thead>}
        <tbody className="next-table-body">
          {isTmall && header}
          {state.rows.map((row, index) => (
            // The answer may hold the same id twice or none at all, so the place is the key.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are replaced as a whole, never moved
            <ItemRow key={`${text(row.itemId)}-${index}`} row={row} />
          ))}
        </tbody>
      </table>
      {state.rows.length === 0 && state.status !== 'loading' && (
        <div className="next-table-empty">{state.status === 'failed' ? '系统繁忙，请稍后再试' : '没有数据'}</div>
      )}
    </div>
  );
}

/** The item manager: tabs with counters, filters, table and pager. */
export function ItemList({ tab, query }: { tab: string; query: URLSearchParams }) {
  const current = Number(query.get('current')) || 1;
  const [draft, setDraft] = useState<Filter>({ ...noFilter, queryItemId: query.get('queryItemId') ?? '' });
  const [filter, setFilter] = useState(draft);
  const state = useItemTable(tab, current, filter);
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    setFilter(draft);
    go(`${listApp}/${tab}?current=1&pageSize=20`);
  };
  return (
    <section className="next-card panel-Aq82Nd">
      <h2 className="title-Ks92Ha">我的商品</h2>
      <Tabs tab={tab} counts={state.counts} />
      <form className="next-form next-inline" onSubmit={search}>
        {fields.map(([name, label, placeholder]) => (
          <label key={name} className="next-form-item">
            <span className="next-form-item-label">{label}</span>
            <span className="next-input next-medium">
              <input
                id={name}
                placeholder={placeholder}
                value={draft[name]}
                onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value.trim() })}
              />
            </span>
          </label>
        ))}
        <button type="submit" className="next-btn next-medium next-btn-primary">
          查询
        </button>
      </form>
      <Table state={state} />
      <Pager current={current} total={state.total} onPage={(page) => go(`${listApp}/${tab}?current=${page}&pageSize=20`)} />
      <Dialogs isReady={state.status === 'shown'} />
    </section>
  );
}
