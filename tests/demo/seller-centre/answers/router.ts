import type { Activity } from '../activities';
import { type Shop, tabs } from '../catalogue';
import type { Flag } from '../flags';
import { blockedAnswer, categoryChildrenAnswer, categorySearchAnswer } from './category';
import { itemTableAnswer, type TableAsk } from './item-table';

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  return isRecord(value) ? value : {};
}

const inside = (value: Record<string, unknown>, key: string): Record<string, unknown> => {
  const inner = value[key];
  return isRecord(inner) ? inner : {};
};

function tableAsk(jsonBody: string): TableAsk {
  const body = parsed(jsonBody);
  const filter = inside(body, 'filter');
  const pagination = inside(body, 'pagination');
  return {
    tab: tabs.find((tab) => tab === body.tab) ?? 'all',
    current: Number(pagination.current) || 1,
    pageSize: Number(pagination.pageSize) || 20,
    itemIds: textOf(filter.queryItemId).split(',').filter(Boolean),
    outerId: textOf(filter.queryOuterId),
    title: textOf(filter.queryTitle),
  };
}

/** The answer of one mtop call as text, or null when the replica knows no such API. */
export function mtopAnswer(
  url: URL,
  form: string,
  shop: Shop,
  activities: readonly Activity[],
  has: (flag: Flag) => boolean,
): string | null {
  const api = /\/h5\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
  const success = (data: unknown) => JSON.stringify({ api, v: '1.0', ret: ['SUCCESS::调用成功'], data });
  if (/^mtop\.(taobao|tmall)\.sell\.pc\.manage\.async$/.test(api)) {
    const data = parsed(new URLSearchParams(form).get('data') ?? '{}');
    if (/\/manager\/table\.htm$/.test(textOf(data.url))) return itemTableAnswer(shop, tableAsk(textOf(data.jsonBody)), api, has);
    // The quick editor of one SKU, sent through the same API: no list, although it looks like one from outside.
    return success({
      result: JSON.stringify({ success: true, data: { table: { dataSource: [{ skuId: '1', itemId: 'not-an-item' }] } } }),
    });
  }
  if (api === 'mtop.tmall.tmallwork.todolist' || api === 'mtop.tmall.tmallwork.todoList') {
    return success({
      result: [{ todoId: 1, todoListDetail: [{ uiCode: 'notDelivery', count: 12, url: '/home.htm/trade-platform/tp/sold' }] }],
    });
  }
  // Which API feeds the activity pages is not known: the name says so, lest somebody builds a reader on it.
  if (api === 'mtop.replica.only.activities') return success({ activities });
  return null;
}

/** The answer of an `asyncOpt.htm` call of the publish hosts. */
export function asyncOptAnswer(url: URL, shop: Shop, has: (flag: Flag) => boolean): unknown {
  const kind = url.searchParams.get('optType');
  if (kind === 'retrievalDataAsyncOpt') {
    if (has('risk-control')) return blockedAnswer;
    return categorySearchAnswer(shop.id, textOf(parsed(url.searchParams.get('jsonBody') ?? '{}').keyword));
  }
  if (kind === 'categorySelectChildren') {
    const id = url.searchParams.get('catId');
    return categoryChildrenAnswer(shop.id, id === null ? null : Number(id));
  }
  // croRuleAsyncCheck and others: their answers are not known.
  return { success: true, data: {} };
}
