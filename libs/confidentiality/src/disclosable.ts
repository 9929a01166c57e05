import type { Confidential } from './confidential.ts';

type JsonScalar = string | number | boolean | null | undefined;
// A parameter list that every function type accepts; `unknown[]` would let most functions through.
type AnyFunction = (...input: never[]) => unknown;

/**
 * The shape `T` as far as it may leave a server. Anything that holds a `Confidential` becomes `never`,
 * and so do `any` and `unknown`, which could hold one without the compiler noticing.
 */
export type Disclosable<T> = unknown extends T
  ? never
  : T extends JsonScalar | Date
    ? T
    : T extends Confidential<unknown> | AnyFunction | symbol | bigint
      ? never
      : { [Key in keyof T]: Disclosable<T[Key]> };

/** Marks the body of an answer. A body that holds something confidential at any depth does not compile. */
export function respond<T>(body: T & Disclosable<T>): T {
  return body;
}
