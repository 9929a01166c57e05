import { idleStage } from './idle.rules.ts';

/** What the watch sees and does in a tab. */
export interface IdlePlace {
  readonly now: () => number;
  readonly isUnlocked: () => boolean;
  readonly lock: () => void;
  /** Lets the other tabs know that somebody is there. */
  readonly tellAlive: () => void;
}

const tellEveryMs = 10_000;

/** Locks the keys when nobody has touched any tab of this browser for a while, and warns a minute before. */
export class IdleWatch {
  private lastSignAt: number;
  private toldAt = -Infinity;
  private isShown = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly place: IdlePlace) {
    this.lastSignAt = place.now();
  }

  /** Whether the last minute is running. */
  readonly isWarning = (): boolean => this.isShown;

  /** Calls back when the warning comes or goes; returns how to stop. */
  readonly onWarning = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Somebody touched this tab. */
  noteLife(): void {
    // A tab left too long locks first, whatever touch it wakes up with.
    this.check();
    this.noteLifeElsewhere();
    const now = this.place.now();
    if (now - this.toldAt < tellEveryMs) return;
    this.toldAt = now;
    this.place.tellAlive();
  }

  /** Somebody touched another tab of this browser. */
  noteLifeElsewhere(): void {
    this.lastSignAt = this.place.now();
    this.show(false);
  }

  /** Looks at the clock. */
  check(): void {
    const stage = this.place.isUnlocked() ? idleStage(this.lastSignAt, this.place.now()) : 'fine';
    this.show(stage === 'warning');
    if (stage === 'over') this.place.lock();
  }

  private show(isShown: boolean): void {
    if (this.isShown === isShown) return;
    this.isShown = isShown;
    for (const listener of this.listeners) listener();
  }
}
