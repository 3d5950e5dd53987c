import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VerdictActions } from '@/components/category-advice/say-verdict';
import type { CheckRow } from './check-row';
import { type SayStep, sizeOf, undoSteps } from './say-many';

/** What became of the last word said. */
export type Saying =
  | { is: 'idle' }
  | { is: 'busy'; done: number; total: number }
  /** `before`: the products as they stood, to undo it; null where it was an undoing itself. */
  | { is: 'said'; words: string; count: number; before: CheckRow[] | null; editOf: CheckRow | null }
  | { is: 'failed'; done: number; total: number; reason: string };

/** What is to be said. */
export interface ToSay {
  rows: CheckRow[];
  steps: SayStep[];
  /** What is told when it worked. */
  words: string;
  /** The product whose edit page comes next. */
  editOf?: CheckRow | null;
}

/** Says words one message after the other; what was said can be undone. `onSaid` is told whenever something changed. */
export function useSaying(actions: VerdictActions, onSaid: () => void) {
  const [saying, setSaying] = useState<Saying>({ is: 'idle' });
  const isBusy = useRef(false);
  const latest = useRef({ actions, onSaid });
  latest.current = { actions, onSaid };
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const run = useCallback(async (steps: readonly SayStep[]): Promise<{ done: number; reason: string | null }> => {
    const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
    let done = 0;
    for (const step of steps) {
      if (isThere.current) setSaying({ is: 'busy', done, total });
      const { give, takeBack } = latest.current.actions;
      const result = await (step.do === 'give' ? give(step.given) : takeBack(step.items)).catch((error: unknown) => ({
        ok: false as const,
        failure: error instanceof Error ? error.message : String(error),
      }));
      if (!result.ok) return { done, reason: result.failure };
      done += sizeOf(step);
    }
    return { done, reason: null };
  }, []);

  const say = useCallback(
    async ({ rows, steps, words, editOf = null }: ToSay, isUndo = false): Promise<boolean> => {
      // A second press while the first is under way must not mix with it.
      if (isBusy.current || steps.length === 0) return false;
      isBusy.current = true;
      const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
      const { done, reason } = await run(steps);
      isBusy.current = false;
      if (done > 0) latest.current.onSaid();
      if (!isThere.current) return reason === null;
      if (reason !== null) setSaying({ is: 'failed', done, total, reason });
      else setSaying({ is: 'said', words, count: done, before: isUndo ? null : rows, editOf });
      return reason === null;
    },
    [run],
  );

  const undo = useCallback(
    (before: CheckRow[], words: string) => say({ rows: before, steps: undoSteps(before, Date.now()), words }, true),
    [say],
  );
  return { saying, say, undo };
}
