import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { enterFile, registered, type RegisteredTest } from './spec-registry.ts';
import { specFiles, USES_BARE_MEMORY } from './sealing-specs.ts';

/** What instrumented code reads: which mutant is alive, and where to count what a test reaches. */
interface Instrumented {
  __stryker__?: InstrumenterContext & {
    currentTestId?: string | undefined;
    activeMutant?: string | undefined;
  };
  proofFactor?: number;
}

const FEWER_INPUTS = 0.1;
const durationsFile = 'spec-durations.json';

/**
 * Runs the specs of the sealing library for Stryker, in a process that loads them once and keeps them warm: a mutant
 * costs the tests that reach it, milliseconds each, where a Jest run of its own takes seconds to start.
 *
 * Tests are the very files that Jest runs. What a mutant could leave behind is looked for: the test that killed it
 * must pass again without it, otherwise a fresh process takes over.
 */
class WarmRunner implements TestRunner {
  private readonly context = ((globalThis as Instrumented).__stryker__ ??= {});
  private durations: Record<string, number> = {};
  private isSpoiled = false;

  /** No mutant is alive while a spec loads (`ignoreStatic`), so there is nothing for which to load one again. */
  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    (globalThis as Instrumented).proofFactor = FEWER_INPUTS;
    const registry = new URL('./spec-registry.ts', import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === '@jest/globals' ? { url: registry, shortCircuit: true } : next(specifier, context),
    });
    for (const file of specFiles(process.cwd())) {
      enterFile(file);
      await import(pathToFileURL(path.resolve(file)).href);
    }
  }

  async dryRun(): Promise<DryRunResult> {
    this.context.activeMutant = undefined;
    const tests: TestResult[] = [];
    for (const test of registered) tests.push(await this.tryOut(test));
    writeFileSync(durationsFile, JSON.stringify(this.durations));
    const mutantCoverage: MutantCoverage = this.context.mutantCoverage ?? { static: {}, perTest: {} };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker answers a rejection with a new process and asks it again.
    if (this.isSpoiled) throw new Error('A mutant left something behind: this process is done.');
    const { activeMutant, testFilter, hitLimit } = options;
    const tests = this.cheapFirst(testFilter);
    Object.assign(this.context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit ? 0 : undefined,
    });
    const { killer, message, count } = await this.findKiller(tests);
    const { hitCount = 0 } = this.context;
    Object.assign(this.context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });

    this.isSpoiled = USES_BARE_MEMORY.test(activeMutant.fileName) || !(await this.passes(killer));
    if (hitLimit && hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'too many turns' };
    if (!killer) return { status: MutantRunStatus.Survived, nrOfTests: count };
    return {
      status: MutantRunStatus.Killed,
      killedBy: [killer.id],
      failureMessage: message,
      nrOfTests: count,
    };
  }

  private async tryOut(test: RegisteredTest): Promise<TestResult> {
    this.context.currentTestId = test.id;
    const start = performance.now();
    const message = await failureOf(test);
    const timeSpentMs = performance.now() - start;
    this.context.currentTestId = undefined;
    this.durations[test.id] = timeSpentMs;
    const result = { id: test.id, name: test.id, fileName: test.fileName, timeSpentMs };
    return message === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: message };
  }

  private cheapFirst(ids: readonly string[] | undefined): RegisteredTest[] {
    if (Object.keys(this.durations).length === 0) {
      this.durations = JSON.parse(readFileSync(durationsFile, 'utf8')) as Record<string, number>;
    }
    const chosen = new Set(ids);
    const cost = ({ id }: RegisteredTest): number => this.durations[id] ?? 0;
    return registered
      .filter(({ id }) => !ids || chosen.has(id))
      .sort((one, other) => cost(one) - cost(other));
  }

  private async findKiller(
    tests: readonly RegisteredTest[],
  ): Promise<{ killer?: RegisteredTest; message: string; count: number }> {
    for (const [index, killer] of tests.entries()) {
      const message = await failureOf(killer);
      if (message !== undefined) return { killer, message, count: index + 1 };
    }
    return { message: '', count: tests.length };
  }

  private async passes(test: RegisteredTest | undefined): Promise<boolean> {
    return test === undefined || (await failureOf(test)) === undefined;
  }
}

async function failureOf({ run }: RegisteredTest): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 500) || 'It failed.';
  }
}

/** What Stryker reads of a module that brings a test runner. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: () => new WarmRunner() }];
