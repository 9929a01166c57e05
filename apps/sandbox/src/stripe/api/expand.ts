import type { RowKind, StripeStore } from '../stripe-store.ts';
import { wholeList } from './listing.ts';
import { invalidRequest } from './stripe-error.ts';

/** The properties that can be answered as whole objects instead of ids. */
const expandable: Readonly<Partial<Record<string, RowKind>>> = {
  customer: 'customer',
  default_payment_method: 'payment_method',
  invoice: 'invoice',
  latest_invoice: 'invoice',
  payment_intent: 'payment_intent',
  payment_method: 'payment_method',
  product: 'product',
  subscription: 'subscription',
};

type Node = Readonly<Record<string, unknown>>;

/** Puts whole objects in the place of the ids named by paths such as `data.customer`. */
export function expand(object: object, paths: readonly string[], store: StripeStore): object {
  return paths.reduce<object>((expanded, path) => expandPath(expanded, path.split('.'), path, store), object);
}

function expandPath(value: unknown, [name, ...rest]: string[], path: string, store: StripeStore): object {
  // Only objects and lists of objects are walked into; ids have become objects before.
  const node = value as Node;
  if (name === undefined) return node;

  const inner = Object.hasOwn(node, name) ? node[name] : included(node, name, store);
  if (inner === undefined) throw notExpandable(path);
  if (Array.isArray(inner)) {
    return { ...node, [name]: inner.map((item: unknown) => expandPath(item, rest, path, store)) };
  }
  if (inner === null) return node;
  const whole = typeof inner === 'string' ? rowOf(name, inner, path, store) : inner;
  if (typeof whole !== 'object') throw notExpandable(path);
  return { ...node, [name]: expandPath(whole, rest, path, store) };
}

/** What Stripe leaves out of an object until it is asked for. */
function included(node: Node, name: string, store: StripeStore): object | undefined {
  const id = String(node['id']);
  if (name === 'line_items') return store.get('checkout_order', id)?.lines;
  if (name !== 'payments' || node['object'] !== 'invoice') return undefined;

  const payments = store.all('invoice_payment').filter(({ invoice }) => invoice === id);
  return wholeList(payments, `/v1/invoice_payments?invoice=${id}`);
}

function rowOf(name: string, id: string, path: string, store: StripeStore): object {
  const kind = expandable[name];
  const row = kind && store.get(kind, id);
  if (!row) throw notExpandable(path);
  return row;
}

function notExpandable(path: string): Error {
  return invalidRequest(`This property cannot be expanded (${path}).`, undefined, 'expand');
}
