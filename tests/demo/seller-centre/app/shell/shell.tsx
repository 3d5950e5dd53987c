/** @jsxImportSource react */
import { useEffect } from 'react';
import { shopName } from '../host';
import { exposeMtop } from '../mtop';
import { ActivityDetail } from './activity-detail';
import { ActivityHome } from './activity-home';
import { ItemList } from './item-list';
import { activityApp, go, listApp, useRoute } from './route';
import { Workbench } from './workbench';

const menu = [
  { label: '首页', path: 'QnworkbenchHome' },
  { label: '交易', path: 'trade-platform/tp/sold' },
  { label: '商品', path: `${listApp}/all` },
  { label: '营销', path: `${activityApp}/homepage.htm` },
  { label: '素材', path: 'material-center/material-management' },
];

function View({ path, query }: { path: string; query: URLSearchParams }) {
  const tab = /^(?:SellManage|sell-manage-tm)\/(\w+)/.exec(path)?.[1];
  if (tab) return <ItemList key={tab} tab={tab} query={query} />;
  if (path.endsWith('seller/homepage.htm')) return <ActivityHome />;
  if (path.endsWith('seller/activity_detail.htm')) return <ActivityDetail key={query.toString()} query={query} />;
  if (path.startsWith('QnworkbenchHome')) return <Workbench />;
  return <div className="blank-k29dKs">页面建设中</div>;
}

/** The seller workbench: top bar, left menu and the view the address names. */
export function Shell() {
  const url = useRoute();
  useEffect(exposeMtop, []);
  const path = url.pathname.replace(/^\//, '');
  const isHere = (target: string) => path.startsWith(target.split('/', 1)[0] ?? target);
  return (
    <div className="next-shell next-shell-brand">
      <header className="next-shell-header">
        <strong className="logo-x8Jd02">千牛商家工作台</strong>
        <span className="shop-Ps82Lw">{shopName}</span>
      </header>
      <div className="next-shell-main">
        <nav className="next-shell-navigation">
          <ul className="next-nav next-menu">
            {menu.map(({ label, path: target }) => (
              <li key={label} className={`next-menu-item next-nav-item${isHere(target) ? ' next-selected' : ''}`}>
                <button type="button" className="next-menu-item-text" onClick={() => go(target)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main className="next-shell-content">
          <View path={path} query={url.searchParams} />
        </main>
      </div>
    </div>
  );
}
