/** The part of `idb` that the member site uses, on memory: the store of one device outlives its pages. */
interface Store {
  keyPath: string | null;
  rows: Map<unknown, unknown>;
}

/** Every database of one device. */
export type DeviceDatabases = Map<string, Map<string, Store>>;

/** Given to this module by the page that loads it. */
declare const deviceDatabases: DeviceDatabases;

interface Upgrade {
  upgrade: (database: {
    createObjectStore: (name: string, options?: { keyPath: string }) => void;
    objectStoreNames: { contains: (name: string) => boolean };
  }) => void;
}

/** Opens a database; makes its stores the first time. */
export function openDB(name: string, _version: number, { upgrade }: Upgrade) {
  const known = deviceDatabases.get(name);
  const stores = known ?? new Map<string, Store>();
  if (!known) {
    deviceDatabases.set(name, stores);
    upgrade({
      createObjectStore: (store, options) => {
        stores.set(store, { keyPath: options?.keyPath ?? null, rows: new Map() });
      },
      objectStoreNames: { contains: (store) => stores.has(store) },
    });
  }
  const find = (store: string): Store => {
    const found = stores.get(store);
    if (!found) throw new Error(`There is no store ${store}.`);
    return found;
  };
  return Promise.resolve({
    get: (store: string, key: unknown) => Promise.resolve(find(store).rows.get(key)),
    getAll: (store: string) => Promise.resolve([...find(store).rows.values()]),
    put: (store: string, value: Record<string, unknown>, key?: unknown) => {
      const { keyPath, rows } = find(store);
      rows.set(keyPath === null ? key : value[keyPath], value);
      return Promise.resolve();
    },
    delete: (store: string, key: unknown) => {
      find(store).rows.delete(key);
      return Promise.resolve();
    },
    close: () => undefined,
  });
}
