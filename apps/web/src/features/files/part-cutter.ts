/** Cuts bytes that come in any length into parts of one length; the last one is what is left. */
export class PartCutter {
  private readonly part: Uint8Array<ArrayBuffer>;
  private filled = 0;

  constructor(private readonly length: number) {
    this.part = new Uint8Array(length);
  }

  /** Takes bytes; the parts that are full by now. */
  take(bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
    const full: Uint8Array<ArrayBuffer>[] = [];
    for (let read = 0; read < bytes.length;) {
      const piece = bytes.subarray(read, read + this.length - this.filled);
      this.part.set(piece, this.filled);
      this.filled += piece.length;
      read += piece.length;
      if (this.filled === this.length) full.push(this.rest());
    }
    return full;
  }

  /** What is left, perhaps nothing. */
  rest(): Uint8Array<ArrayBuffer> {
    const rest = this.part.slice(0, this.filled);
    this.filled = 0;
    return rest;
  }
}
