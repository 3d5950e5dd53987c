import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '@/utils/core/result';
import type { CategoryAdvice, suggestCategory } from '@/utils/messages/categories';

/** What advice is asked about. */
export type AdviceAsk = ReturnType<typeof suggestCategory.ask.parse>;

/** Asks where a title belongs. */
export type AskAdvice = (asked: AdviceAsk) => Promise<Result<CategoryAdvice>>;

/** What is known so far: the last advice stays while newer is fetched. */
export interface AdviceState {
  advice: CategoryAdvice | null;
  failure: string | null;
  isBusy: boolean;
}

const nothing: AdviceState = { advice: null, failure: null, isBusy: false };

/** A typed title longer than any platform takes is judged by its beginning: the message takes no more. */
const LONGEST = 400;

/**
 * Advice on what is asked, at once the first time and a moment after the last change from then on; answers that were overtaken
 * are dropped. Null asks nothing. Another `version` asks again at once, as does the function given along.
 */
export function useAdvice(asked: AdviceAsk | null, ask: AskAdvice, version = 0, waitMs = 400): [AdviceState, () => void] {
  const [state, setState] = useState<AdviceState>(nothing);
  const [round, setRound] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  const isFirst = useRef(true);
  const turn = `${version}/${round}`;
  const lastTurn = useRef(turn);
  const key = asked === null ? '' : JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what is asked by value; the object is new on every render
  useEffect(() => {
    if (asked === null) {
      setState(nothing);
      return;
    }
    let isCurrent = true;
    const isAgain = lastTurn.current !== turn;
    lastTurn.current = turn;
    const wait = isFirst.current || isAgain ? 0 : waitMs;
    isFirst.current = false;
    setState((before) => ({ ...before, isBusy: true }));
    const settle = (next: Result<CategoryAdvice>) => {
      if (!isCurrent) return;
      // Advice on another title must not stand under this one's failure.
      setState(next.ok ? { ...nothing, advice: next.value } : { ...nothing, failure: next.failure });
    };
    const timer = setTimeout(() => {
      const cut = asked.title === null ? null : asked.title.trim().slice(0, LONGEST);
      latest.current({ ...asked, title: cut }).then(settle, (error: unknown) => {
        settle({ ok: false, failure: error instanceof Error ? error.message : String(error) });
      });
    }, wait);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, turn, waitMs]);
  return [state, useCallback(() => setRound((before) => before + 1), [])];
}
