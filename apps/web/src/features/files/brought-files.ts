import type { ClipboardEventHandler, DragEventHandler } from 'react';

/** Takes files that are dropped or pasted; everything else is left to the browser. */
export function filesOf(take: (files: Iterable<File>) => void): {
  readonly onPaste: ClipboardEventHandler;
  readonly onDragOver: DragEventHandler;
  readonly onDrop: DragEventHandler;
} {
  const takeFrom = (data: DataTransfer, event: { preventDefault(): void }): void => {
    if (data.files.length === 0) return;
    event.preventDefault();
    take([...data.files]);
  };
  return {
    onPaste: (event) => {
      takeFrom(event.clipboardData, event);
    },
    onDragOver: (event) => {
      // Without this the browser leaves the page and opens the file.
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event) => {
      takeFrom(event.dataTransfer, event);
    },
  };
}
