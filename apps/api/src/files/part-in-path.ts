import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { NotFound } from '@aparte/platform';

/**
 * The number of a part, from the path; any other text names nothing, like a part that no file has. A decorator and
 * no pipe: the validation of the edge would have turned `01` into a number before a pipe sees it.
 */
export const PartInPath = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const part = context.switchToHttp().getRequest<Request>().params['part'];
  if (typeof part !== 'string' || !/^[1-9]\d?$/.test(part)) throw new NotFound();
  return Number(part);
});
