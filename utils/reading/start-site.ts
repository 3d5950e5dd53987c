import type { ReaderAttempt } from './attempt-page';
import { type Bridge, openBridge } from './bridge';
import type { PageDefinition } from './define-page';
import { pageAt, type SiteDefinition, taughtAt } from './define-site';
import { labelLook } from './label-look';
import { GIVE_UP_MS } from './run-matter';
import { type RunningPage, runPage } from './run-page';
import type { CapturedResponse } from './source';
import { keepAnswers } from './take-sample';
import { watchPage } from './watch-page';

const RECENT_MS = 5_000;
const REDRAW_MS = 3_000;

/** What the content script does with what was read. */
export interface SiteListener {
  /** Attempts to be checked and stored; answered with how many records were accepted. */
  onAttempts: (page: RunningPage, attempts: ReaderAttempt[]) => Promise<number | null>;
  /** Another address in the same document, or null outside the pages we know. */
  onPage: (page: RunningPage | null) => void;
  /** The page has been still; overlays can look for their places. */
  onStill: (page: RunningPage) => void;
}

/**
 * Follows one document through its addresses and reads each page it knows. Must be called at document_start, because
 * the handshake with the tap has to be over before the page's first script. Nothing is read before `start` is called.
 */
export function startSite(own: SiteDefinition, window: Window, signal: AbortSignal, listener: SiteListener) {
  const { document } = window;
  const answers = keepAnswers();
  const recent: { response: CapturedResponse; at: number }[] = [];
  let current: RunningPage | null = null;
  let address = '';
  let leaving = new AbortController();
  let site = own;
  let isStarted = false;
  let isEdited = false;
  /** After a navigation inside the document the old content stands until the page redraws. */
  let isStale = false;
  /** How the next page's readers would read what is drawn now, taken before the address changes. */
  let oldLook: readonly string[] | null = null;

  const bridge: Bridge = openBridge(document, (response) => {
    if (signal.aborted) return;
    checkAddress();
    if (current?.onResponse(response)) return answers.add(response);
    const now = Date.now();
    while (recent.length > 0 && now - (recent[0]?.at ?? now) > RECENT_MS) recent.shift();
    if (recent.length < 20) recent.push({ response, at: now });
  });

  // Whoever writes into a field, the operator or a tool of theirs: it is a draft from then on.
  const markEdited = () => {
    isEdited = true;
  };
  for (const type of ['input', 'change']) document.addEventListener(type, markEdited, { capture: true, signal });

  const open = (url: URL, isFirst: boolean): void => {
    leaving.abort();
    leaving = new AbortController();
    const page = pageAt(site, url);
    const before = current;
    current = null;
    answers.clear();
    isStale = !isFirst;
    if (!page) {
      if (before) listener.onPage(null);
      return;
    }
    const run = (definition: PageDefinition, look: readonly string[] | null, isAlreadyRead: boolean): RunningPage => {
      const started: RunningPage = runPage({
        site,
        page: definition,
        url,
        document,
        bridge,
        now: Date.now,
        isEdited: () => isEdited,
        isStale: () => isStale || current !== running,
        oldLook: look,
        isAlreadyRead,
        deliver: (attempts) => listener.onAttempts(started, attempts),
      });
      return started;
    };
    const isSameList = before?.page.kind === page.kind && before.url.pathname === url.pathname;
    const running = run(page, isFirst ? null : oldLook, isSameList && before.isReadFromNetwork());
    // Read in any case: the operator pointed at what the page's own readers do not know.
    const taught = taughtAt(site, url).map((definition) => run(definition, null, false));
    current = running;
    oldLook = null;
    bridge.rehook(url.href);
    listener.onPage(running);
    // An answer may come before the page has written its new address.
    for (const { response, at } of recent.splice(0))
      if (Date.now() - at <= RECENT_MS && running.onResponse(response)) answers.add(response);
    const untilLeft = AbortSignal.any([signal, leaving.signal]);
    const look = () => {
      if (document.hidden) return;
      for (const one of [running, ...taught]) one.onStill();
      listener.onStill(running);
    };
    watchPage(document, untilLeft, (hasChanged) => {
      checkAddress();
      if (current !== running) return;
      bridge.rehook(address);
      if (hasChanged) isStale = false;
      look();
    });
    // A page that had redrawn before we noticed its new address never changes again.
    const redrawn = setTimeout(() => {
      isStale = false;
      look();
    }, REDRAW_MS);
    // A page that stays blank gives no reason for another look; somebody has to say that nothing came.
    const late = setTimeout(look, REDRAW_MS + GIVE_UP_MS);
    untilLeft.addEventListener('abort', () => {
      clearTimeout(redrawn);
      clearTimeout(late);
    });
  };

  const checkAddress = () => {
    if (!isStarted || signal.aborted || window.location.href === address) return;
    const isFirst = address === '';
    address = window.location.href;
    open(new URL(address), isFirst);
  };

  /**
   * The document is about to show another address. The tap must be ready before the new page asks for its data, and
   * what is drawn now must not be read as the new page's.
   */
  const willOpen = (url: URL) => {
    if (signal.aborted || url.href === window.location.href) return;
    // Also before we have started: the settings may come after the operator's first click.
    bridge.rehook(url.href);
    const page = isStarted ? pageAt(site, url) : null;
    oldLook = page && labelLook(page, url, document);
  };

  return {
    willOpen,
    /** `pages`: those to read, when they are not just the site's own. */
    start: (pages: readonly PageDefinition[] = own.pages) => {
      site = { ...own, pages };
      isStarted = true;
      checkAddress();
    },
    checkAddress,
    /** The answers of the open page that its readers knew. */
    answers: answers.all,
  };
}
