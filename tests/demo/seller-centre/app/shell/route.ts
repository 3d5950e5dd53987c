import { useSyncExternalStore } from 'react';
import { isTmall } from '../host';

const base = '/home.htm/';
const changed = new EventTarget();

/** Goes to a view of the shell without loading a document, as its menu does. */
export function go(pathAndQuery: string): void {
  history.pushState({}, '', base + pathAndQuery);
  changed.dispatchEvent(new Event('change'));
}

const subscribe = (listener: () => void) => {
  changed.addEventListener('change', listener);
  addEventListener('popstate', listener);
  return () => {
    changed.removeEventListener('change', listener);
    removeEventListener('popstate', listener);
  };
};

/** The current view and its query, e.g. `SellManage/on_sale?current=2`. */
export const useRoute = (): URL => {
  const href = useSyncExternalStore(subscribe, () => location.href);
  const url = new URL(href);
  url.pathname = url.pathname.slice(base.length);
  return url;
};

/** The item list's micro-app goes by another name on the Tmall shell. */
export const listApp = isTmall ? 'sell-manage-tm' : 'SellManage';
export const activityApp = 'starb/tmc-next/sale/seller';
