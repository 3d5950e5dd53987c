import { useEffect, useState } from 'preact/hooks';
import { type ViewId, viewOfHash } from '@/components/dash-nav/dash-nav';

/** The view the address names; follows links and the back button. */
export function useView(): ViewId {
  const [view, setView] = useState<ViewId>(() => viewOfHash(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
