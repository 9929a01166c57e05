/** One WebSocket message, whole: text is read and changed, everything else passes as it is. */
export interface Frame {
  opcode: number;
  payload: Buffer;
}

const TEXT = 1;
const CONTINUATION = 0;
const LONGEST_SHORT = 125;
const SIXTEEN_BITS = 126;
const SIXTY_FOUR_BITS = 127;

/** Whether a frame carries text. */
export function isText({ opcode }: Frame): boolean {
  return opcode === TEXT;
}

/** A text frame. */
export function textFrame(text: string): Frame {
  return { opcode: TEXT, payload: Buffer.from(text) };
}

/** Reads WebSocket frames (RFC 6455) from a stream of bytes; a message in pieces comes out in one. */
export class FrameReader {
  private bytes: Buffer = Buffer.alloc(0);
  private started: Frame | null = null;

  /** Takes in what arrived; gives back the messages that are complete now. */
  read(chunk: Buffer): Frame[] {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    const frames: Frame[] = [];
    for (let frame = this.next(); frame; frame = this.next()) {
      const whole = this.assemble(frame);
      if (whole) frames.push(whole);
    }
    return frames;
  }

  private next(): (Frame & { isLast: boolean }) | null {
    const { bytes } = this;
    if (bytes.length < 2) return null;
    const [first = 0, second = 0] = bytes;
    const isMasked = (second & 0x80) !== 0;
    const { length, offset } = lengthOf(bytes, second & 0x7f);
    const start = offset + (isMasked ? 4 : 0);
    if (bytes.length < offset || bytes.length < start + length) return null;

    const payload = Buffer.from(bytes.subarray(start, start + length));
    if (isMasked) mask(payload, bytes.subarray(offset, start));
    this.bytes = bytes.subarray(start + length);
    return { opcode: first & 0x0f, payload, isLast: (first & 0x80) !== 0 };
  }

  private assemble({ opcode, payload, isLast }: Frame & { isLast: boolean }): Frame | null {
    if (opcode !== CONTINUATION && isLast) return { opcode, payload };
    const whole = { opcode: this.started?.opcode ?? opcode, payload };
    if (this.started) whole.payload = Buffer.concat([this.started.payload, payload]);
    this.started = isLast ? null : whole;
    return isLast ? whole : null;
  }
}

/** The bytes of a message in one frame; clients mask theirs, servers do not. */
export function encodeFrame({ opcode, payload }: Frame, isFromClient: boolean): Buffer {
  const head = headOf(opcode, payload.length, isFromClient);
  if (!isFromClient) return Buffer.concat([head, payload]);
  const key = Buffer.from([0x5a, 0xa5, 0x3c, 0xc3]);
  const masked = Buffer.from(payload);
  mask(masked, key);
  return Buffer.concat([head, key, masked]);
}

function lengthOf(bytes: Buffer, short: number): { length: number; offset: number } {
  if (short === SIXTEEN_BITS) return { length: bytes.length < 4 ? 0 : bytes.readUInt16BE(2), offset: 4 };
  if (short === SIXTY_FOUR_BITS) {
    return { length: bytes.length < 10 ? 0 : Number(bytes.readBigUInt64BE(2)), offset: 10 };
  }
  return { length: short, offset: 2 };
}

function headOf(opcode: number, length: number, isFromClient: boolean): Buffer {
  const first = 0x80 | opcode;
  const masked = isFromClient ? 0x80 : 0;
  if (length <= LONGEST_SHORT) return Buffer.from([first, masked | length]);
  if (length <= 0xffff) {
    const head = Buffer.from([first, masked | SIXTEEN_BITS, 0, 0]);
    head.writeUInt16BE(length, 2);
    return head;
  }
  const head = Buffer.alloc(10);
  head.set([first, masked | SIXTY_FOUR_BITS]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

function mask(payload: Buffer, key: Buffer): void {
  for (let index = 0; index < payload.length; index += 1) {
    payload[index] = (payload[index] ?? 0) ^ (key[index % 4] ?? 0);
  }
}
