/** localStorage or sessionStorage of one device. */
export class MemoryStorage {
  private readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  /** What a browser does that clears its storage, or a private window that is closed. */
  clear(): void {
    this.items.clear();
  }
}
