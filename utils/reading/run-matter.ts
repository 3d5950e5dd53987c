import { attemptPage, hasFound, nothingFound, type ReaderAttempt } from './attempt-page';
import type { Bridge } from './bridge';
import type { PageDefinition } from './define-page';
import type { SiteDefinition } from './define-site';
import { lookOf } from './label-look';
import { pickedInlineJson } from './saved-source';
import type { CapturedResponse, PageSource } from './source';
import { storedIn } from './stored-in';

/** A page that has been looked at for so long and shows nothing we know is reported. House choice: slow shells take 10 s. */
export const GIVE_UP_MS = 15_000;
/** How long labels leave the page's own answer the first word: on a busy page the copy comes after the drawing. */
const NETWORK_FIRST_MS = 2_000;
/** Longer where the same list has just been read so: its next page mostly is, too. */
const NETWORK_AGAIN_MS = 10_000;

/** What reading one matter of a page needs from its surroundings. */
export interface MatterRun {
  site: SiteDefinition;
  /** With the readers of the matter only. */
  page: PageDefinition;
  url: URL;
  document: Document;
  bridge: Bridge;
  now: () => number;
  isEdited: () => boolean;
  /** The document shows another address's content: the one before until it redraws, or already the next. */
  isStale: () => boolean;
  /** How the labels read on the document the address before left behind: as long as they do, it has not redrawn. */
  oldLook: string | null;
  /** The view before this one was the same page kind and has just been read from the network. */
  isAlreadyRead: boolean;
  /** Not what the page is about: it may come at any time or never. */
  isBeside: boolean;
  /** Hands attempts over to be checked and stored; answered with how many records were accepted, null when nobody answered. */
  deliver: (attempts: ReaderAttempt[]) => Promise<number | null>;
}

/** One matter of a page that is being read. */
export interface RunningMatter {
  /** A copied answer came up; true when one of the readers knew it. */
  onResponse: (response: CapturedResponse) => boolean;
  /** The page has been still: labels may be read. */
  onStill: () => void;
  /** Whether a network copy was read: a fresh run of the same list then leaves the labels alone. */
  isReadFromNetwork: () => boolean;
}

/**
 * Reads one matter of a page while it is open. Copied answers are read as they come. Everything else waits until the page
 * is drawn and still, and only speaks while no copied answer has: the tap may be off, or the answer may have changed its
 * shape.
 */
export function runMatter(run: MatterRun): RunningMatter {
  const { site, page, url, isBeside } = run;
  const startedAt = run.now();
  let firstLookAt: number | null = null;
  const passedOver = new Set<string>();
  let isReadFromNetwork = false;
  /** A model is read as it was loaded: what changes in it afterwards is what the operator has not saved yet. */
  let isModelRead = false;
  let lastDelivered = '';

  const source = (responses: CapturedResponse[], document: Document | null): PageSource => ({
    url,
    capturedAt: run.now(),
    responses,
    readGlobal: (name) => run.bridge.readGlobal(name) ?? pickedInlineJson(site.addresses, url, document, name),
    stored: (keys) => storedIn(run.document, keys),
    isEdited: run.isEdited(),
    document,
  });
  const isReady = () => isBeside || page.isReady(run.document);
  /** Calls back when something was found but none of it was a valid record: the page is not as its reader knows it. */
  const deliver = async (attempts: ReaderAttempt[], onRefused: () => void) => {
    const accepted = await run.deliver(attempts);
    if (accepted === 0 && attempts.some(({ entries, refused }) => entries.length > 0 || refused.length > 0)) onRefused();
  };
  const readLabels = () => {
    const attempts = attemptPage(page, source([], run.document), passedOver);
    if (run.oldLook !== null && lookOf(attempts) === run.oldLook) return true;
    const content = JSON.stringify(attempts);
    if (attempts.length === 0 || content === lastDelivered) return attempts.length > 0;
    lastDelivered = content;
    isModelRead = attempts.some((attempt) => hasFound(attempt) && isEmbedded(page, attempt.reader));
    void deliver(attempts, () => {
      isModelRead = false;
      for (const attempt of attempts) if (hasFound(attempt)) passedOver.add(attempt.reader);
      if (attempts.some(hasFound) && !run.isStale()) readLabels();
    });
    return true;
  };

  return {
    isReadFromNetwork: () => isReadFromNetwork,
    onResponse: (response) => {
      const attempts = attemptPage(networkOnly(page), source([response], null));
      if (attempts.length === 0) return false;
      isReadFromNetwork = attempts.some(hasFound);
      void deliver(attempts, () => {
        isReadFromNetwork = false;
        if (!run.isStale() && isReady()) readLabels();
      });
      return true;
    },
    onStill: () => {
      if (isReadFromNetwork || isModelRead || run.isStale()) return;
      firstLookAt ??= run.now();
      const isNetworkFirst = page.readers.some(({ layer }) => layer === 'network');
      const patience = run.isAlreadyRead ? NETWORK_AGAIN_MS : NETWORK_FIRST_MS;
      if (isNetworkFirst && run.now() - startedAt < patience) return;
      const isLate = run.now() - firstLookAt >= GIVE_UP_MS;
      if (!isReady() && !isLate) return;
      if (readLabels() || isBeside || !isLate || lastDelivered === NOTHING || !hasLabelReader(page)) return;
      lastDelivered = NOTHING;
      void run.deliver([nothingFound(page)]);
    },
  };
}

const NOTHING = 'nothing';
const networkOnly = (page: PageDefinition): PageDefinition => ({
  ...page,
  readers: page.readers.filter(({ layer }) => layer === 'network'),
});
const isEmbedded = (page: PageDefinition, id: string) =>
  page.readers.some((reader) => reader.id === id && reader.layer === 'embedded');
const hasLabelReader = (page: PageDefinition) => page.readers.some(({ layer }) => layer === 'labels');
