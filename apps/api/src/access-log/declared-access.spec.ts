import { expect, it } from '@jest/globals';
import { Reflector } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import { ForSurface, NotFound } from '@aparte/platform';
import { DeclaredAccessGuard } from './declared-access.guard.ts';
import { ReadsNothingOfReps, ReadsOfReps } from './declared-access.ts';

const guard = new DeclaredAccessGuard(new Reflector());

function asked(controller: new () => object): boolean {
  const context = { getHandler: () => () => undefined, getClass: () => controller };
  return guard.canActivate(context as unknown as ExecutionContext);
}

@ForSurface('coach')
class Silent {}

@ForSurface('coach')
@ReadsNothingOfReps()
class Harmless {}

@ForSurface('operator')
@ReadsOfReps('operator-report')
class Reading {}

@ForSurface('rep')
class Own {}

it('closes a route of coaches that does not say what it reads of a rep', () => {
  expect(() => asked(Silent)).toThrow(NotFound);
});

it('opens a route that declares an access, one that declares none, and the pages of reps themselves', () => {
  expect([Harmless, Reading, Own].map(asked)).toEqual([true, true, true]);
});
