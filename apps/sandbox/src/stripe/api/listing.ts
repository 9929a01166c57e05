import type { StripeList } from '../objects.ts';
import { Integer, Optional, Text } from './parameters.ts';
import { CommonParameters } from './read-parameters.ts';
import { invalidRequest, resourceMissing } from './stripe-error.ts';

/** Which page of a list is asked for. */
export class ListParameters extends CommonParameters {
  @Optional()
  @Integer({ min: 1, max: 100 })
  limit?: number;

  @Optional()
  @Text()
  starting_after?: string;

  @Optional()
  @Text()
  ending_before?: string;
}

const pageSize = 10;

/** One page of rows, newest first, as the cursors ask for. */
export function pageOf<Item extends { id: string }>(
  oldestFirst: readonly Item[],
  url: string,
  parameters: ListParameters,
): StripeList<Item> {
  const { starting_after: after, ending_before: before, limit = pageSize } = parameters;
  if (after !== undefined && before !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: starting_after, ending_before.',
      'parameters_exclusive',
    );
  }

  const items = oldestFirst.toReversed();
  if (before !== undefined) {
    const end = positionOf(items, before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', data: items.slice(start, end), has_more: start > 0, url };
  }
  const start = after === undefined ? 0 : positionOf(items, after, 'starting_after') + 1;
  const end = start + limit;
  return { object: 'list', data: items.slice(start, end), has_more: end < items.length, url };
}

/** A list that comes in one piece. */
export function wholeList<Item>(data: Item[], url: string): StripeList<Item> {
  return { object: 'list', data, has_more: false, url };
}

function positionOf(items: readonly { id: string }[], id: string, param: string): number {
  const position = items.findIndex((item) => item.id === id);
  if (position < 0) throw resourceMissing('object', id, param);
  return position;
}
