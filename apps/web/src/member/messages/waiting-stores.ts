import { openDB } from 'idb';

/** Names inside of the two stores. */
export const unsentStore = 'unsent';
export const uploadStore = 'uploads';
export const partStore = 'parts';

type Database = Awaited<ReturnType<typeof openOutbox>>;

/** Works on the messages that wait in this browser, sealed for their author. */
export function withOutbox<Outcome>(work: (store: Database) => Promise<Outcome>): Promise<Outcome> {
  return withDatabase(openOutbox, work);
}

/** Works on the sealed files that wait in this browser, and on their parts. */
export function withUploads<Outcome>(work: (store: Database) => Promise<Outcome>): Promise<Outcome> {
  return withDatabase(openUploads, work);
}

/** How many messages and files wait in this browser, whoever they are of; none when it keeps nothing. */
export async function countWaiting(): Promise<number> {
  try {
    const messages = await withOutbox((store) => store.count(unsentStore));
    return messages + (await withUploads((store) => store.count(uploadStore)));
  } catch {
    return 0;
  }
}

async function withDatabase<Outcome>(
  open: () => Promise<Database>,
  work: (store: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

function openOutbox() {
  return openDB('aparte-outbox', 1, {
    upgrade: (database) => {
      database.createObjectStore(unsentStore, { keyPath: 'id' });
    },
  });
}

function openUploads() {
  return openDB('aparte-uploads', 1, {
    upgrade: (database) => {
      database.createObjectStore(uploadStore, { keyPath: 'fileId' });
      database.createObjectStore(partStore);
    },
  });
}
