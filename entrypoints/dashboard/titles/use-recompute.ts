import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { JudgeProgress } from '@/components/title-audit/judge-again';
import { fields } from '@/utils/core/fields';

/** Where the background notes how far judging anew has got; gone when it is over. */
const KEY = 'recompute';

function progressOf(stored: unknown): JudgeProgress | null {
  // A removed value is told as `undefined` or as `null`.
  if (stored === undefined || stored === null) return null;
  const { done, total } = fields(stored);
  return { done: typeof done === 'number' ? done : 0, total: typeof total === 'number' ? total : null };
}

/** How far judging all products anew has got, null while nobody does; `onOver` is told when it ends. */
export function useRecompute(onOver: () => void): JudgeProgress | null {
  const [progress, setProgress] = useState<JudgeProgress | null>(null);
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    let isTold = false;
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[KEY];
      if (change === undefined) return;
      isTold = true;
      const next = progressOf(change.newValue);
      setProgress(next);
      if (next === null) latest.current();
    };
    browser.storage.local.onChanged.addListener(follow);
    browser.storage.local.get(KEY).then(
      (stored) => isTold || setProgress(progressOf(stored[KEY])),
      () => undefined,
    );
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return progress;
}
