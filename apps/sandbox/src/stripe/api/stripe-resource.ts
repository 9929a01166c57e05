import { applyDecorators, Controller, HttpCode, Post } from '@nestjs/common';

/** A part of the Stripe API, at the address that the SDK expects it. */
export function StripeResource(path: string): ClassDecorator {
  return Controller(`v1/${path}`);
}

/** A POST of the Stripe API, which answers 200 whether it creates or changes. */
export function StripePost(path = ''): MethodDecorator {
  return applyDecorators(Post(path), HttpCode(200));
}
