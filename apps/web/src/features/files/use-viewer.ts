import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileToShow, ViewerWord } from '../../viewer/viewer-messages.types.ts';
import { FileFailure } from './file-failure.ts';

/** A file to be shown. */
export interface ShownFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Hands a file to the viewer in a frame, and hears what became of it. */
export function useViewer(
  { name, mime, bytes }: ShownFile,
  onFail: (error: unknown) => void,
): { readonly frame: RefObject<HTMLIFrameElement | null>; readonly isShown: boolean } {
  const { t, i18n } = useTranslation('files');
  const frame = useRef<HTMLIFrameElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<ViewerWord>): void => {
      const viewer = frame.current?.contentWindow;
      // A page with an origin, whoever it is, is not the viewer.
      if (!viewer || source !== viewer || origin !== 'null') return;
      if (data.viewer === 'ready') {
        const words = { lang: i18n.language, pageLabel: t('page') };
        const file: FileToShow = { bytes: bytes.slice().buffer, mime, name, ...words };
        // A page of no origin has no other address; its frame may show nothing else.
        viewer.postMessage(file, '*', [file.bytes]);
      } else if (data.viewer === 'shown') setShown(true);
      else onFail(new FileFailure(`viewer-${data.reason}`));
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, [bytes, mime, name, onFail, i18n.language, t]);
  return { frame, isShown };
}
