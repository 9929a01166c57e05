/** Does something later: the pauses between two attempts to deliver a webhook. */
export abstract class Alarm {
  abstract after(delayMs: number, action: () => void): void;

  /** Forgets everything that was still to come. */
  abstract cancelAll(): void;
}

/** Waits with the timers of this machine, without keeping the process alive for them. */
export class TimerAlarm extends Alarm {
  private readonly timers = new Set<NodeJS.Timeout>();

  after(delayMs: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      action();
    }, delayMs);
    timer.unref();
    this.timers.add(timer);
  }

  cancelAll(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
