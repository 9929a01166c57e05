import PDFDocument from 'pdfkit';

import { inLanguage, type Language } from '../../pages/language.ts';
import type { InvoiceSheet } from './invoice-sheet.ts';
import { invoiceTexts } from './invoice.texts.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const margin = 56;
const width = 595.28 - 2 * margin;
const columns = { description: margin, quantity: margin + width * 0.62, amount: margin + width * 0.78 };
const columnWidths = { description: width * 0.6, quantity: width * 0.14, amount: width * 0.22 };
const bottom = 770;

/**
 * The invoice as a PDF on A4. Its only date is the invoice's own, so the same
 * invoice gives the same bytes whenever it is asked for.
 */
export function invoicePdf(sheet: InvoiceSheet, language: Language, issuedAt: Date): Promise<Buffer> {
  const text = inLanguage(invoiceTexts, language);
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: language,
    info: {
      Title: sheet.title,
      Producer: 'aparte-sandbox',
      Creator: 'aparte-sandbox',
      CreationDate: issuedAt,
    },
  });
  const bytes = collect(pdf);

  pdf
    .font('Helvetica-Bold')
    .fontSize(9)
    .text(printable(text('specimen')), margin, margin, { width });
  pdf.moveDown(1.5).fontSize(20).text(printable(sheet.title));
  pdf.font('Helvetica').fontSize(10).moveDown(0.5);
  for (const fact of sheet.facts) pdf.text(printable(fact));
  pdf
    .moveDown(1.5)
    .font('Helvetica-Bold')
    .text(printable(text('billedTo')))
    .font('Helvetica');
  for (const line of sheet.recipient) pdf.text(printable(line));
  pdf.moveDown(2);

  row(pdf, [...sheet.columns], 'Helvetica-Bold');
  rule(pdf);
  for (const line of sheet.lines) {
    row(pdf, [`${line.description}\n${line.period}`, line.quantity, line.amount], 'Helvetica');
  }
  rule(pdf);
  for (const total of sheet.totals) {
    row(pdf, [total.label, '', total.amount], total.isStrong ? 'Helvetica-Bold' : 'Helvetica');
  }
  pdf.end();
  return bytes;
}

function row(pdf: Pdf, [description = '', quantity = '', amount = '']: string[], font: string): void {
  const label = printable(description);
  pdf.font(font);
  const height = pdf.heightOfString(label, { width: columnWidths.description });
  if (pdf.y + height > bottom) pdf.addPage();

  const { y } = pdf;
  pdf.text(printable(quantity), columns.quantity, y, { width: columnWidths.quantity, align: 'right' });
  pdf.text(printable(amount), columns.amount, y, { width: columnWidths.amount, align: 'right' });
  pdf.text(label, columns.description, y, { width: columnWidths.description });
  pdf.y = y + height + 6;
}

function rule(pdf: Pdf): void {
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(margin + width, pdf.y)
    .lineWidth(0.5)
    .stroke();
  pdf.y += 8;
}

function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    pdf.on('error', reject);
  });
}

/**
 * The built-in fonts carry Western European letters only: narrow spaces become
 * plain ones, other letters lose their accents, and what remains is marked.
 */
function printable(text: string): string {
  return [...text.replace(/[\u202f\u00a0]/g, ' ')].map(westernLetter).join('');
}

function westernLetter(letter: string): string {
  if (/[\n\u0020-\u007e\u00a1-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(letter)) return letter;

  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[\u0020-\u007e]+$/.test(bare) ? bare : '?';
}
