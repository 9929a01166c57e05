import { Inject, Injectable } from '@nestjs/common';

import { IdSource } from '../id-source.ts';
import { Journal } from '../journal.ts';
import type { StripeRows } from './rows.ts';

/** A kind of row. */
export type RowKind = keyof StripeRows;

/** One row that was written, whatever its kind. */
export type StoredRow = { [Kind in RowKind]: { kind: Kind; row: StripeRows[Kind] } }[RowKind];

/** What the journal holds: the rows that one request or one payment wrote, together. */
export type StripeEntry = StoredRow[];

/** The nest token of the journal below the store. */
export const stripeJournal = Symbol('stripe journal');

/** How many rows of a kind are kept; of these kinds the oldest make room for new ones. */
const bounds: Partial<Record<RowKind, number>> = { request: 20_000, kept_answer: 20_000, delivery: 20_000 };

type Shelves = { [Kind in RowKind]: Map<string, StripeRows[Kind]> };

/**
 * The memory of the Stripe stand-in.
 *
 * Rows are replaced, never changed in place. What is written within one
 * `atomically` reaches the journal as one line, or not at all.
 */
@Injectable()
export class StripeStore {
  private shelves = emptyShelves();
  private written: StoredRow[] | undefined;
  private undo: (() => void)[] = [];
  private readonly listeners: ((rows: readonly StoredRow[]) => void)[] = [];

  constructor(
    @Inject(stripeJournal) private readonly journal: Journal<StripeEntry>,
    private readonly ids: IdSource,
  ) {
    journal.replay((entry) => {
      for (const part of entry) this.bringBack(part);
      this.makeRoom(entry);
    });
  }

  get<Kind extends RowKind>(kind: Kind, id: string): StripeRows[Kind] | undefined {
    return this.shelf(kind).get(id);
  }

  /** All rows of a kind, oldest first. */
  all<Kind extends RowKind>(kind: Kind): StripeRows[Kind][] {
    return [...this.shelf(kind).values()];
  }

  /** An id that no row carries yet, such as `cus_…`. */
  newId(kind: RowKind, prefix: string): string {
    let id = `${prefix}_${this.ids.token(kind)}`;
    // Seeded ids start over with the process, and pass here the ones that the journal brought back.
    while (this.shelf(kind).has(id)) id = `${prefix}_${this.ids.token(kind)}`;
    return id;
  }

  /** An id or a secret for something that belongs to a row, such as "line 0 of in_…". */
  partToken(part: string): string {
    return this.ids.token(part);
  }

  put<Kind extends RowKind>(kind: Kind, row: StripeRows[Kind]): StripeRows[Kind] {
    if (this.written === undefined) throw new Error('Rows are only written within atomically().');

    const shelf = this.shelf(kind);
    const before = shelf.get(row.id);
    this.undo.push(() => {
      if (before === undefined) shelf.delete(row.id);
      else shelf.set(row.id, before);
    });
    shelf.set(row.id, row);
    // The signature already pairs kind and row; the union cannot express that pairing.
    this.written.push({ kind, row } as StoredRow);
    return row;
  }

  /** Does the work as a whole: when it throws, or cannot be written down, nothing of it remains. */
  atomically<Result>(work: () => Result): Result {
    if (this.written !== undefined) return work();

    const written: StoredRow[] = [];
    this.written = written;
    this.undo = [];
    let result: Result;
    try {
      result = work();
      if (written.length > 0) this.journal.append(written);
    } catch (error) {
      for (const step of this.undo.reverse()) step();
      throw error;
    } finally {
      this.written = undefined;
    }

    this.makeRoom(written);
    this.tidyJournal();
    for (const listener of this.listeners) listener(written);
    return result;
  }

  /** Is told of rows once they are written for good. */
  onWritten(listener: (rows: readonly StoredRow[]) => void): void {
    this.listeners.push(listener);
  }

  /** Empties the sandbox. */
  reset(): void {
    this.journal.replaceAll([]);
    this.shelves = emptyShelves();
    this.ids.restart();
  }

  private shelf<Kind extends RowKind>(kind: Kind): Shelves[Kind] {
    return this.shelves[kind];
  }

  private bringBack({ kind, row }: StoredRow): void {
    // A stored row names its own kind, which the union of all shelves cannot express.
    const shelf = this.shelves[kind] as Map<string, typeof row>;
    shelf.set(row.id, row);
  }

  private makeRoom(rows: readonly StoredRow[]): void {
    for (const { kind } of rows) {
      const shelf = this.shelf(kind);
      const oldest = shelf.keys().next().value;
      if (oldest !== undefined && shelf.size > (bounds[kind] ?? Infinity)) shelf.delete(oldest);
    }
  }

  private tidyJournal(): void {
    const live = Object.values(this.shelves).reduce((sum, shelf) => sum + shelf.size, 0);
    if (this.journal.isWasteful(live)) this.journal.replaceAll(this.snapshot());
  }

  private *snapshot(): Generator<StripeEntry> {
    for (const [kind, shelf] of Object.entries(this.shelves)) {
      for (const row of shelf.values()) yield [{ kind, row } as StoredRow];
    }
  }
}

/** Whether a line of the journal was written by this store. */
export function isStripeEntry(value: unknown): value is StripeEntry {
  const known = emptyShelves();
  return (
    Array.isArray(value) &&
    value.every((part: Partial<StoredRow> | null) => {
      const kind = part?.kind;
      return kind !== undefined && Object.hasOwn(known, kind) && typeof part?.row?.id === 'string';
    })
  );
}

function emptyShelves(): Shelves {
  return {
    customer: new Map(),
    product: new Map(),
    price: new Map(),
    tax_rate: new Map(),
    checkout_session: new Map(),
    checkout_order: new Map(),
    subscription: new Map(),
    invoice: new Map(),
    invoice_document: new Map(),
    invoice_payment: new Map(),
    payment_intent: new Map(),
    payment_method: new Map(),
    event: new Map(),
    webhook_endpoint: new Map(),
    delivery: new Map(),
    request: new Map(),
    kept_answer: new Map(),
  };
}
