import { stripeObjectKinds, type StripeObjectKind } from './webhooks.events.ts';

/** What we keep of an event: whom it is about, never what it says. */
export interface IncomingEvent {
  id: string;
  type: string;
  objectId: string;
  apiVersion: string | null;
}

const LONGEST_ID = 255;

/** The kind of object that an event is about, when we keep a copy of that kind. */
export function kindOf(eventType: string): StripeObjectKind | null {
  return stripeObjectKinds.find((kind) => eventType.startsWith(`${kind}.`)) ?? null;
}

/** Reads the little that we keep from a signed event; `null` when it is no event at all. */
export function incomingEvent(event: unknown): IncomingEvent | null {
  const id = textOf(event, 'id');
  const type = textOf(event, 'type');
  if (id === null || type === null) return null;
  const object = fieldOf(fieldOf(event, 'data'), 'object');
  return { id, type, objectId: textOf(object, 'id') ?? '', apiVersion: textOf(event, 'api_version') };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

function textOf(value: unknown, name: string): string | null {
  const text: unknown = fieldOf(value, name);
  return typeof text === 'string' && text !== '' && text.length <= LONGEST_ID ? text : null;
}
