import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
// Runs on this page: a page of no origin may not start a worker, and it is apart from the app as it is.
import 'pdfjs-dist/build/pdf.worker.mjs';
import type { FileToShow } from './viewer-messages.types.ts';

const widestCanvas = 2400;

/** Shows a PDF page by page as it is scrolled to, and its text to those who listen. */
export async function showPdf(file: FileToShow, into: HTMLElement): Promise<void> {
  const document = await getDocument({
    data: new Uint8Array(file.bytes),
    // Nothing can be fetched from here, and no compiled code runs.
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
  }).promise;
  const watch = watchFor((section, number) => void showPage(document, section, number));
  for (let number = 1; number <= document.numPages; number += 1) {
    const section = pageSection(file, number, document.numPages);
    into.append(section);
    if (number === 1) await showPage(document, section, number);
    else watch(section, number);
  }
}

function pageSection({ pageLabel }: FileToShow, number: number, count: number): HTMLElement {
  const section = document.createElement('section');
  const label = pageLabel.replace('{n}', String(number)).replace('{count}', String(count));
  section.setAttribute('aria-label', label);
  // Until it is drawn, a page takes about the room of a sheet.
  section.style.minHeight = '60vh';
  return section;
}

function watchFor(show: (section: HTMLElement, number: number) => void) {
  const numbers = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const number = numbers.get(target);
        if (!isIntersecting || number === undefined) continue;
        observer.unobserve(target);
        numbers.delete(target);
        show(target as HTMLElement, number);
      }
    },
    { rootMargin: '100% 0px' },
  );
  return (section: HTMLElement, number: number): void => {
    numbers.set(section, number);
    observer.observe(section);
  };
}

async function showPage(pdf: PDFDocumentProxy, section: HTMLElement, number: number): Promise<void> {
  const page = await pdf.getPage(number);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  section.append(canvas, await pageText(page));
  const width = Math.min(section.clientWidth * devicePixelRatio, widestCanvas);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  section.style.minHeight = '';
}

async function pageText(page: PDFPageProxy): Promise<HTMLElement> {
  const { items } = await page.getTextContent();
  const text = document.createElement('div');
  text.className = 'text';
  text.textContent = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return text;
}
