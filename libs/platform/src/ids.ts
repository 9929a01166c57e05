import { randomBytes, randomUUID } from 'node:crypto';

/** Makes identifiers; one source a plane and consumer, so that no two planes share a stream. */
export abstract class Ids {
  /** A fresh version 4 UUID: it tells neither time nor order. */
  abstract uuid(): string;
}

/** Makes unpredictable bytes for tokens and salts. */
export abstract class RandomSource {
  /** That many fresh bytes. */
  abstract bytes(length: number): Buffer;
}

/** Identifiers from the operating system's generator. */
export class RandomIds extends Ids {
  override uuid(): string {
    return randomUUID();
  }
}

/** Bytes from the operating system's generator. */
export class SystemRandom extends RandomSource {
  override bytes(length: number): Buffer {
    return randomBytes(length);
  }
}
