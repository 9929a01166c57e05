import { Controller, Get, Header, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../sessions/surface.ts';

/** Something a process cannot work without; resolves when it is there, rejects when not. */
export interface ReadinessCheck {
  name: string;
  check: () => Promise<unknown>;
}

/** The checks of the process, given by its main module. */
export const READINESS_CHECKS = Symbol('READINESS_CHECKS');

/** Tells an orchestrator whether the process runs and whether it can do its work; nothing else. */
@Public()
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('live')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ status: 'up' | 'down'; down: string[] }> {
    const results = await Promise.allSettled(this.checks.map(({ check }) => check()));
    const down = this.checks
      .filter((_, position) => results[position]?.status === 'rejected')
      .map(({ name }) => name);
    response.status(down.length === 0 ? 200 : 503);
    return { status: down.length === 0 ? 'up' : 'down', down };
  }
}
