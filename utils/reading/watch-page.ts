const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2_000;

/**
 * Calls back when the page has been still for a moment after changing, and at the latest every two seconds while it
 * keeps changing. One observer, nothing while the tab is hidden; the first call comes without waiting for a change, and
 * `hasChanged` tells whether anything has changed since watching began.
 */
export function watchPage(document: Document, signal: AbortSignal, onStill: (hasChanged: boolean) => void): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let changedSince = 0;
  let hasChanged = false;

  const fire = () => {
    clearTimeout(quiet);
    changedSince = 0;
    if (!signal.aborted && !document.hidden) onStill(hasChanged);
  };
  const schedule = () => {
    changedSince ||= Date.now();
    clearTimeout(quiet);
    quiet = setTimeout(fire, Math.min(QUIET_MS, Math.max(0, changedSince + LONGEST_WAIT_MS - Date.now())));
  };
  const observer = new MutationObserver(() => {
    hasChanged = true;
    schedule();
  });
  const connect = () => {
    observer.disconnect();
    if (document.hidden) return clearTimeout(quiet);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    schedule();
  };

  document.addEventListener('visibilitychange', connect, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
  });
  connect();
}
