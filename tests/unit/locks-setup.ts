/** The simulated browser has no Web Locks: one queue a name, as the browser has it. */
const queues = new Map<string, Promise<unknown>>();

function request<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  const done = (queues.get(name) ?? Promise.resolve()).then(task);
  queues.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}

const navigator = Reflect.get(globalThis, 'navigator') ?? {};
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true, writable: true });

export {};
