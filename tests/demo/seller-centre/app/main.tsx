/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { CategoryPage } from './category/category-page';
import fusion from './fusion.css?inline';
import { PublishPage } from './publish/publish-page';
import publish from './publish.css?inline';
import { Shell } from './shell/shell';
import shell from './shell.css?inline';
import table from './table.css?inline';

const isShell = /^(myseller|qn)\.taobao\.com$/.test(location.host);
const isCategory = location.pathname.endsWith('/category.htm');

document.head.appendChild(document.createElement('style')).textContent = fusion + table + shell + publish;
const root = document.getElementById('root');
if (root) createRoot(root).render(isShell ? <Shell /> : isCategory ? <CategoryPage /> : <PublishPage />);
