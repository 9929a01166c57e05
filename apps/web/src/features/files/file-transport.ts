/** How long a part of a file is on its way; the last one is shorter. */
export const partLength = 1_048_576;

/** A sealed file as it is announced. */
export interface SealedFile {
  readonly fileId: string;
  readonly spaceId: string;
  readonly bytes: number;
  readonly parts: number;
}

/** Sends and fetches sealed files, part by part. */
export interface FileTransport {
  /** Announces a file, as often as one likes; the parts that have arrived. */
  begin(file: SealedFile): Promise<readonly number[]>;
  put(fileId: string, part: number, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  complete(fileId: string): Promise<void>;
  giveUp(fileId: string): Promise<void>;
  /** In how many parts a file lies on the server. */
  partsOf(fileId: string): Promise<number>;
  read(fileId: string, part: number, signal: AbortSignal): Promise<Uint8Array>;
}
