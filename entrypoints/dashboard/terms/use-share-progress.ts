import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShareProgress } from '@/components/share-terms/share-views';
import { fields } from '@/utils/core/fields';

/** Where the background notes how far sharing terms out has got; gone when it is over. */
const KEY = 'share-progress';

/** How far one asking to share terms out has got; null before the first word and when it is over. */
export function useShareProgress(run: string | null): ShareProgress | null {
  const [progress, setProgress] = useState<ShareProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    if (run === null) return;
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[KEY];
      if (change === undefined) return;
      const told = fields(change.newValue);
      const isOurs = told.run === run && typeof told.done === 'number' && typeof told.total === 'number';
      setProgress(isOurs ? { done: Number(told.done), total: Number(told.total) } : null);
    };
    browser.storage.session.onChanged.addListener(follow);
    return () => browser.storage.session.onChanged.removeListener(follow);
  }, [run]);
  return progress;
}
