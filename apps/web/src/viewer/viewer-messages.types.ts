/** What the page hands to the viewer: one file that was opened, and how to speak of it. */
export interface FileToShow {
  readonly bytes: ArrayBuffer;
  readonly mime: string;
  readonly name: string;
  readonly lang: string;
  /** The name of a page, with `{n}` and `{count}` where the numbers go. */
  readonly pageLabel: string;
}

/** What the viewer says to the page around it. */
export type ViewerWord =
  | { readonly viewer: 'ready' }
  | { readonly viewer: 'shown' }
  /** The file is not what its type says, is damaged, or asks for a password. */
  | { readonly viewer: 'failed'; readonly reason: 'unreadable' | 'password' };
