import { useEffect, useRef, useState } from 'preact/hooks';
import { askOf, firstWishes, type Wishes } from './wishes';
import type { Compose, Composed } from './workshop-view';

/** What the last ask gave. */
export type ComposerAnswer = { state: 'busy' } | { state: 'ready'; composed: Composed } | { state: 'failed'; reason: string };

/** The form's state with its answer. */
export interface Composer {
  wishes: Wishes;
  setWishes: (wishes: Wishes) => void;
  answer: ComposerAnswer;
  /** The wishes are not those the answer is to. */
  isStale: boolean;
  /** The number of characters is none, so nothing can be asked. */
  isBad: boolean;
  run: () => void;
}

/**
 * Asks once when a product opens and when first terms of it come to be known, then whenever the operator says so. Answers
 * that were overtaken are dropped.
 */
export function useComposer(present: readonly string[], hasTerms: boolean, compose: Compose): Composer {
  const [wishes, setWishes] = useState<Wishes>(firstWishes);
  const [answer, setAnswer] = useState<ComposerAnswer>({ state: 'busy' });
  const [asked, setAsked] = useState('');
  const turn = useRef(0);
  const ask = askOf(wishes, present);
  const asking = JSON.stringify(ask);
  const run = () => {
    if (ask === null) return;
    turn.current += 1;
    const mine = turn.current;
    const settle = (next: ComposerAnswer) => {
      if (mine === turn.current) setAnswer(next);
    };
    setAsked(asking);
    setAnswer({ state: 'busy' });
    compose(ask).then(
      (result) => settle(result.ok ? { state: 'ready', composed: result.value } : { state: 'failed', reason: result.failure }),
      (error: unknown) => settle({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  const latest = useRef(run);
  latest.current = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: terms that come to be known are what makes the last answer void
  useEffect(() => {
    latest.current();
    return () => {
      turn.current += 1;
    };
  }, [hasTerms]);
  return { wishes, setWishes, answer, isStale: asked !== asking && answer.state !== 'busy', isBad: ask === null, run };
}
