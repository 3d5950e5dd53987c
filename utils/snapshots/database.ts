import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { migrations } from './migrations/registry';
import type { ShoplampDb } from './schema';

/** The one database of the extension. */
export const DATABASE_NAME = 'shoplamp';

/** The version this build works with. */
export const databaseVersion: number = migrations.version;

export type Connection = IDBPDatabase<ShoplampDb>;

/**
 * What can go wrong with a connection, for whoever shows it to the operator.
 * `blocked` an older page keeps the upgrade waiting · `terminated` the browser closed the database (disk full, data
 * cleared) · `superseded` a newer version of the extension wants to upgrade · `opened` all is well again.
 */
export type DatabaseNews = 'blocked' | 'terminated' | 'superseded' | 'opened';

/** Why an extension page cannot read: nothing stored yet, still being upgraded, or written by a newer version of the extension. */
export type UnreadableReason = 'missing' | 'older' | 'newer';

/** Thrown by reads; the widget that asked shows the reason. */
export class DatabaseUnreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`database-${reason}`);
    this.name = 'DatabaseUnreadable';
  }
}

let writer: Promise<Connection> | null = null;
let reader: Promise<Connection> | null = null;
const listeners = new Set<(news: DatabaseNews) => void>();

const tell = (news: DatabaseNews) => {
  for (const listener of listeners) listener(news);
};

/** Hears of connection trouble of this context, until the returned function is called. */
export function watchDatabase(listener: (news: DatabaseNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The background's connection: opened once, upgraded when needed, opened again after the browser closed it. Errors:
 * `blocked` while a page of an older version keeps the upgrade waiting; it goes on by itself when that page is closed.
 */
export function openDatabase(): Promise<Connection> {
  if (writer) return writer;
  let open: Connection | null = null;
  let giveUp: (reason: Error) => void = () => undefined;
  const isBlocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const opening: Promise<Connection> = openDB<ShoplampDb>(DATABASE_NAME, databaseVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      for (const step of migrations.steps.filter(({ from }) => from >= oldVersion))
        step.migrate(unwrap(database), unwrap(transaction));
    },
    blocked: () => {
      giveUp(new Error('blocked'));
      tell('blocked');
    },
    blocking: () => {
      // At once, not in a promise: a connection still open after this event blocks the upgrade.
      open?.close();
      writer = null;
      tell('superseded');
    },
    terminated: () => {
      writer = null;
      tell('terminated');
    },
  });
  const answered = Promise.race([opening, isBlocked]);
  writer = answered;
  opening.then(
    (connection) => {
      open = connection;
      if (writer === answered) writer = opening;
      tell('opened');
    },
    () => {
      if (writer === answered) writer = null;
    },
  );
  return answered;
}

async function openOnce(): Promise<Connection> {
  let open: Connection | null = null;
  const connection: Connection = await openDB<ShoplampDb>(DATABASE_NAME, undefined, {
    // Only runs when there is no database: creating one here would leave it without stores for ever.
    upgrade: (_database, _oldVersion, _newVersion, transaction) => {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: () => {
      open?.close();
      reader = null;
      tell('superseded');
    },
    terminated: () => {
      reader = null;
      tell('terminated');
    },
  }).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? new DatabaseUnreadable('missing') : error;
  });
  open = connection;
  if (connection.version === databaseVersion) return connection;
  connection.close();
  throw new DatabaseUnreadable(connection.version < databaseVersion ? 'older' : 'newer');
}

/** Waits between attempts, ms: right after installing or updating the background is still at it. House choice. */
const PATIENCE = [100, 200, 400, 800];

async function openForReading(): Promise<Connection> {
  for (const pause of PATIENCE) {
    try {
      return await openOnce();
    } catch (error) {
      if (!(error instanceof DatabaseUnreadable) || error.reason === 'newer') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return openOnce();
}

/**
 * A connection to read with. In the background the writing one; in an extension page one of its own, which never creates
 * or upgrades anything. Errors: `DatabaseUnreadable` until the background has made or upgraded the database.
 */
export function openReader(): Promise<Connection> {
  if (writer) return writer;
  if (reader) return reader;
  const opening = openForReading();
  reader = opening;
  opening.catch(() => {
    if (reader === opening) reader = null;
  });
  return opening;
}

/** Closes this context's connections, so that the next call opens them anew. */
export async function closeDatabase(): Promise<void> {
  const open = [writer, reader];
  writer = null;
  reader = null;
  for (const opening of open)
    await opening?.then(
      (connection) => connection.close(),
      () => undefined,
    );
}
