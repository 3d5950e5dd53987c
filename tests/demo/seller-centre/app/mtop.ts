import { isTmall } from './host';

/**
 * One mtop call as the real client sends it. The two shells differ on purpose: one uses XMLHttpRequest, the other fetch,
 * so that both ways of listening are proved.
 */
export async function mtop(api: string, data: unknown): Promise<string> {
  const query = new URLSearchParams({
    jsv: '2.7.4',
    appKey: '12574478',
    t: String(Date.now()),
    sign: '0123456789abcdef0123456789abcdef',
    api,
    v: '1.0',
    type: 'originaljson',
    dataType: 'json',
  });
  const url = `https://h5api.m.taobao.com/h5/${api.toLowerCase()}/1.0/?${query}`;
  const body = new URLSearchParams({ data: JSON.stringify(data) }).toString();
  return isTmall ? byFetch(url, body) : byXhr(url, body);
}

const formType = 'application/x-www-form-urlencoded';

async function byFetch(url: string, body: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST', credentials: 'include', headers: { 'content-type': formType }, body });
  return answer.text();
}

const byXhr = (url: string, body: string) =>
  new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.withCredentials = true;
    request.setRequestHeader('content-type', formType);
    request.onload = () => resolve(request.responseText);
    request.onerror = () => reject(new Error('network'));
    request.send(body);
  });

/** The item manager's only API on this shell; every operation goes through it with its own inner address. */
export const manageApi = isTmall ? 'mtop.tmall.sell.pc.manage.async' : 'mtop.taobao.sell.pc.manage.async';
export const managerPath = isTmall ? '/tmall/manager' : '/taobao/manager';

/** Page-side tools find this global on the real shell; it is here so that its presence surprises nobody. */
export function exposeMtop(): void {
  const request = ({ api, data }: { api: string; data: unknown }) => mtop(api, data);
  Object.assign(window, { lib: { mtop: { request } } });
}
