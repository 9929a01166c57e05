import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { RandomSource, TooManyRequests } from '@aparte/platform';

const hashArgon2 = promisify(argon2);

const MEMORY_KIB = 64 * 1_024;
const PASSES = 3;
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const LONGEST_QUEUE = 50;
const RETRY_AFTER_SECONDS = 5;
const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

interface Cost {
  memory: number;
  passes: number;
  salt: Buffer;
  tagLength: number;
}

/**
 * Turns passwords into Argon2id hashes (64 MiB, three passes) and compares them.
 *
 * One at a time: a crowd at the door costs waiting, not memory, and beyond a short queue it is sent away.
 */
@Injectable()
export class PasswordHashing {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  /** What an unknown address is compared with, so that it takes as long as a known one. */
  private readonly decoy: string;

  constructor(private readonly random: RandomSource) {
    this.decoy = stored(MEMORY_KIB, PASSES, random.bytes(SALT_BYTES), random.bytes(TAG_BYTES));
  }

  /** The hash of a new password, with its salt and cost beside it. */
  async hash(password: string): Promise<string> {
    const salt = this.random.bytes(SALT_BYTES);
    const tag = await this.inTurn(() =>
      derive(password, { memory: MEMORY_KIB, passes: PASSES, salt, tagLength: TAG_BYTES }),
    );
    return stored(MEMORY_KIB, PASSES, salt, tag);
  }

  /** Whether the password is the one behind the hash; without a hash the answer is no, and takes as long. */
  async isRight(password: string, hash: string | null): Promise<boolean> {
    const [, memory, passes, salt, tag] = STORED.exec(hash ?? this.decoy) ?? [];
    if (!memory || !passes || !salt || !tag) throw new Error('A stored password hash has an unknown format.');

    const expected = Buffer.from(tag, 'base64');
    const cost = {
      memory: Number(memory),
      passes: Number(passes),
      salt: Buffer.from(salt, 'base64'),
      tagLength: expected.length,
    };
    const actual = await this.inTurn(() => derive(password, cost));
    return timingSafeEqual(actual, expected) && hash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= LONGEST_QUEUE) throw new TooManyRequests(RETRY_AFTER_SECONDS);
    this.waiting += 1;
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}

/** Two keyboards may write the same sign differently: both forms are one password. */
function derive(password: string, { memory, passes, salt, tagLength }: Cost): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'), 'utf8');
  return hashArgon2('argon2id', { message, nonce: salt, parallelism: 1, tagLength, memory, passes });
}

function stored(memory: number, passes: number, salt: Buffer, tag: Buffer): string {
  const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=1$${text(salt)}$${text(tag)}`;
}
