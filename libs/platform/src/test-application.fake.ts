import { Body, Controller, Get, Injectable, Module, Post } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { IsInt, IsString } from 'class-validator';
import { Ids, RandomIds } from './ids.ts';
import { createLogger } from './logging/logger.ts';
import { NotFound } from './problems/problem.ts';
import { createHttpApplication, listen } from './serve.ts';
import { SessionCookie } from './sessions/session-cookie.ts';
import { SessionCookieStrategy, SessionResolver } from './sessions/session-cookie.strategy.ts';
import { SurfaceGuard } from './sessions/surface.guard.ts';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, Public, type SignedIn } from './sessions/surface.ts';
import {
  UnitOfWorkInterceptor,
  UnitsOfWork,
  type UnitOfWorkRunner,
} from './sessions/unit-of-work.interceptor.ts';

/** A rep is signed in by this token, a coach by the other. */
export const REP_TOKEN = 'a'.repeat(64);
export const COACH_TOKEN = 'b'.repeat(64);
export const ORIGIN = 'http://site.example';

class NoteRequest {
  @IsString()
  text!: string;

  @IsInt()
  count!: number;
}

@ForSurface('rep')
@Controller('v1/rep')
class RepController {
  @Get('me')
  me(@CurrentPerson() person: SignedIn): { id: string } {
    return { id: person.accountId };
  }

  @Post('notes')
  write(@Body() body: NoteRequest): { length: number } {
    return { length: body.text.length };
  }

  @Get('broken')
  broken(): never {
    throw new Error('SELECT secret FROM confidential');
  }

  @Get('missing')
  missing(): never {
    throw new NotFound();
  }

  @OwnUnitsOfWork()
  @Get('alone')
  alone(): { alone: true } {
    return { alone: true };
  }
}

@Public()
@Controller('v1/public')
class PublicController {
  @Get()
  hello(): { hello: true } {
    return { hello: true };
  }
}

/** Somebody forgot to say for whom this is. */
@Controller('v1/forgotten')
class ForgottenController {
  @Get()
  secret(): { secret: true } {
    return { secret: true };
  }
}

@Injectable()
class KnownSessions extends SessionResolver {
  override resolve(token: string): Promise<SignedIn | null> {
    if (token === REP_TOKEN) return Promise.resolve({ accountId: 'rep-1', kind: 'rep', token });
    if (token === COACH_TOKEN) return Promise.resolve({ accountId: 'coach-1', kind: 'coach', token });
    return Promise.resolve(null);
  }
}

/** Remembers which transactions were opened, for whom, and how they ended. */
export class RecordingUnits extends UnitsOfWork {
  readonly ended: string[] = [];

  override of(kind: SignedIn['kind']): UnitOfWorkRunner {
    return {
      run: async (token, work) => {
        try {
          const result = await work();
          this.ended.push(`${kind} ${token?.slice(0, 1) ?? 'none'} committed`);
          return result;
        } catch (error) {
          this.ended.push(`${kind} ${token?.slice(0, 1) ?? 'none'} rolled back`);
          throw error;
        }
      },
    };
  }
}

/** A small application under the common rules, and everything it has logged. */
export interface TestApplication {
  app: NestExpressApplication;
  address: string;
  units: RecordingUnits;
  log: string[];
}

/** Starts it on a free port. */
export async function startTestApplication(): Promise<TestApplication> {
  const units = new RecordingUnits();
  const log: string[] = [];

  @Module({
    controllers: [RepController, PublicController, ForgottenController],
    providers: [
      { provide: Ids, useClass: RandomIds },
      { provide: SessionCookie, useValue: new SessionCookie('session', false) },
      { provide: SessionResolver, useClass: KnownSessions },
      SessionCookieStrategy,
      { provide: UnitsOfWork, useValue: units },
      { provide: APP_GUARD, useClass: SurfaceGuard },
      { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
    ],
  })
  class TestModule {}

  const app = await createHttpApplication({
    module: TestModule,
    logger: createLogger('test', 'info', { write: (line: string) => log.push(line) }),
    publicOrigin: ORIGIN,
    policy: { connectTo: ['http://chat.example'], frame: [], webAssembly: true },
    bodyLimit: '1kb',
  });
  const port = await listen(app, { port: 0, bindAddress: '127.0.0.1', shutdownSeconds: 1 });
  return { app, address: `http://127.0.0.1:${port}`, units, log };
}
