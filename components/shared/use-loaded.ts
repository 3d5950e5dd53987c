import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What a widget has: nothing yet, its data, or the reason why not. */
export type Loaded<Data> = { state: 'loading' } | { state: 'ready'; data: Data } | { state: 'failed'; reason: string };

/**
 * Loads data when `watch` changes and whenever `reload` is called. Old data stays on screen while newer is fetched, and
 * an answer that was overtaken is dropped.
 */
export function useLoaded<Data>(load: () => Promise<Data>, watch: string): [Loaded<Data>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Data>>({ state: 'loading' });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const settle = (next: Loaded<Data>) => {
      if (mine === turn.current) setLoaded(next);
    };
    Promise.resolve()
      .then(() => latest.current())
      .then(
        (data) => settle({ state: 'ready', data }),
        (error: unknown) => settle({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `watch` names what the load closure reads; the closure itself is new on every render
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [watch, reload]);
  return [loaded, reload];
}
