import type { Type } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.ts';

/** Every feature of the private API, in the order of the documents. A new feature adds its module here. */
export const features: Type[] = [AuthModule];
