/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { CategoryAnswerNode } from '../../answers/category';
import { isTmall, shopName } from '../host';
import { at, list } from '../json';

const root = isTmall ? '/tmall' : '/sell';

async function nodesFrom(address: string, field: 'category' | 'dataSource'): Promise<CategoryAnswerNode[]> {
  const answer: unknown = await (await fetch(address, { credentials: 'include' })).json();
  return list(at(answer, 'data', field)) as CategoryAnswerNode[];
}

function search(keyword: string): Promise<CategoryAnswerNode[]> {
  const query = new URLSearchParams({
    optType: 'retrievalDataAsyncOpt',
    jsonBody: JSON.stringify({ keyword }),
    ...(!isTmall && { globalExtendInfo: JSON.stringify({ startTraceId: '2100bbd217', newImageUi: true }) }),
  });
  return nodesFrom(`${root}/ai/asyncOpt.htm?${query}`, 'category');
}

const childrenOf = (id: number | null) =>
  nodesFrom(
    `/router/asyncOpt.htm?optType=categorySelectChildren&fromSmart=true${id === null ? '' : `&catId=${id}`}`,
    'dataSource',
  );

const pathOf = ({ path }: CategoryAnswerNode) => (typeof path === 'string' ? path.split('>>') : path).join('>');

/** Whether goods may be listed there by this shop; a category on Tmall needs its brand first. */
const isReady = (node: CategoryAnswerNode | null) =>
  node?.leaf === true && node.publish && node.isAuthorized !== false && (!isTmall || node.isBrand === true);

/** The tree: a column for each level, the next one asked for on a click. */
function Tree({ chosen, onChoose }: { chosen: CategoryAnswerNode | null; onChoose: (node: CategoryAnswerNode) => void }) {
  const [columns, setColumns] = useState<CategoryAnswerNode[][]>([]);
  useEffect(() => {
    childrenOf(null).then((first) => setColumns([first]));
  }, []);
  const open = (node: CategoryAnswerNode, level: number) => {
    onChoose(node);
    if (node.isBrand) return;
    childrenOf(node.id).then((next) => setColumns((all) => [...all.slice(0, level + 1), ...(next.length ? [next] : [])]));
  };
  return (
    <div className="columns-k29Wsd">
      {columns.map((nodes, level) => (
        <ul key={nodes[0]?.id} className="next-menu">
          {nodes.map((node) => (
            <li key={node.id} className={`next-menu-item${chosen?.idpath.includes(node.id) ? ' next-selected' : ''}`}>
              <button type="button" onClick={() => open(node, level)}>
                {node.name}
                {node.isAuthorized === false && <small>未授权</small>}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

/** 搜索发品: product name in, category paths out; below it the whole tree. */
export function CategoryPage() {
  const [word, setWord] = useState('');
  const [found, setFound] = useState<CategoryAnswerNode[]>([]);
  const [chosen, setChosen] = useState<CategoryAnswerNode | null>(null);
  const ask = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search(word).then(setFound, () => setFound([]));
  };
  const next = () => {
    const query = new URLSearchParams({
      catId: String(chosen?.idpath[chosen.isBrand ? chosen.idpath.length - 2 : chosen.idpath.length - 1]),
    });
    location.href = `${isTmall ? '/tmall/publish.htm' : '/sell/v2/publish.htm'}?${query}&newRouter=1&fromAIPublish=true`;
  };
  return (
    <div className="publish-k29sLd">
      <header className="next-shell-header">
        <strong className="logo-x8Jd02">商品发布</strong>
        <span className="shop-Ps82Lw">{shopName}</span>
      </header>
      <main className="sell-publish-form">
        <section className="next-card panel-Aq82Nd">
          <div className="item-tabs">
            <span className="item-tab active">搜索发品</span>
            <span className="item-tab">以图发品</span>
          </div>
          <span className="next-input next-large category-search">
            <input
              placeholder="可输入产品名称、型号或条码，回车搜索"
              value={word}
              onChange={(event) => setWord(event.currentTarget.value)}
              onKeyDown={ask}
            />
          </span>
          {found.map((node) => (
            <button key={node.id} type="button" className="sell-rich-text path-text" onClick={() => setChosen(node)}>
              {pathOf(node)}
            </button>
          ))}
          {chosen && (
            <div className={`path-name${isReady(chosen) ? '' : ' readonly'}`}>{pathOf(chosen).replaceAll('>', '>>')}</div>
          )}
        </section>
        <section className="next-card panel-Aq82Nd">
          <h3 className="next-card-title">选择类目</h3>
          <Tree chosen={chosen} onChoose={setChosen} />
        </section>
      </main>
      <footer className="sell-publish-footer">
        <button type="button" className="next-btn next-large next-btn-primary" disabled={!isReady(chosen)} onClick={next}>
          确认，下一步
        </button>
      </footer>
    </div>
  );
}
