import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import texts from '@/assets/locales/zh_CN.json';
import { fields } from '@/utils/core/fields';
import { at } from '../snapshots/support';

/** The Chinese texts as the browser gives them, `$1` filled in. */
function message(name: string, substitutions: string[] = []): string {
  const [group = '', ...rest] = name.split('_');
  const text = String(fields(fields(texts)[group])[rest.join('_')] ?? '');
  return text.replace(/\$(\d)/g, (_all, number) => substitutions[Number(number) - 1] ?? '');
}

interface Registered {
  id: string;
  matches?: string[];
}

/** The parts of the browser the imitation lacks. */
function addMissingApis() {
  const scripts = new Map<string, Registered>();
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: vi.fn(async (added: Registered[]) => {
        for (const script of added) scripts.set(script.id, script);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      }),
    },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: message });
  return scripts;
}

type Sender = Record<string, unknown>;

/** The top frame of a seller page. */
export const sellerPage = (given: Sender = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://myseller.taobao.com/home.htm/SellManage/on_sale',
  frameId: 0,
  tab: { id: 7 },
  ...given,
});

/** One of our own pages. */
export const ownPage = (given: Sender = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: `${fakeBrowser.runtime.getURL('/popup.html')}`,
  ...given,
});

/** The answer of the background, as it crosses to the sender. */
export type Reply = { ok: true; body: Record<string, unknown> } | { ok: false; failure: string };

/**
 * A browser with the extension in it. `wake` starts a worker with fresh module state on the same storage, as after the
 * browser stopped it; `ask` sends it a message.
 */
export async function installExtension(now = '2026-11-22 10:00') {
  vi.useFakeTimers({ toFake: ['Date'], now: at(now) });
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const scripts = addMissingApis();
  const shown = vi.spyOn(fakeBrowser.notifications, 'create');

  const stop = () => {
    for (const api of [fakeBrowser.runtime, fakeBrowser.alarms, fakeBrowser.notifications, fakeBrowser.storage])
      for (const event of Object.values(api))
        if (event && typeof event === 'object' && 'removeAllListeners' in event) event.removeAllListeners();
  };
  const wake = async () => {
    stop();
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background/index');
    await background.main();
    await settle();
  };
  /** Waits until the worker's start is through: it ends by setting the alarm. */
  const settle = async () => {
    const { sweep } = await import('@/entrypoints/background/alarms');
    await sweep();
  };
  const ask = async (name: string, body: unknown, sender = ownPage()): Promise<Reply | undefined> => {
    const answers = await fakeBrowser.runtime.onMessage.trigger({ shoplamp: name, body }, sender as never);
    return answers.find((answer) => answer !== undefined) as Reply | undefined;
  };
  const clock = (text: string) => vi.setSystemTime(at(text));
  /** What the notifications said since last asked. */
  const notes = () =>
    shown.mock.calls.splice(0).map((call: unknown[]) => ({ id: String(call[0]), ...fields(call[1]) }) as Record<string, unknown>);
  const database = async () => (await import('@/utils/snapshots/database')).openDatabase();
  return { wake, stop, settle, ask, clock, notes, scripts, database };
}
