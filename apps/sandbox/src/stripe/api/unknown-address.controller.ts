import { All, Controller } from '@nestjs/common';

import { Call, StripeCall } from './stripe-call.ts';
import { StripeError } from './stripe-error.ts';

/** Refuses, the way Stripe does, what the sandbox does not stand in for. */
@Controller('v1')
export class UnknownAddressController {
  @All('*path')
  refuse(@Call() call: StripeCall): never {
    throw new StripeError(404, {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${call.content.method}: ${call.path}). The sandbox does not stand in for it.`,
    });
  }
}
