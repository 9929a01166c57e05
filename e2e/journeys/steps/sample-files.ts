const header = 44;
const bytesPerSecond = 16_000;

/** A file as somebody chooses it. */
export interface SampleFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture of one pixel. */
export function picture(name: string): SampleFile {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return { name, mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') };
}

/** A PDF of one page that says one line. */
export function pdfSaying(name: string, line: string): SampleFile {
  const content = `BT /F1 18 Tf 20 100 Td (${line}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}

/** A sound of a hundred seconds: long enough to be sent in two parts. */
export function sound(name: string): SampleFile {
  const length = 100 * bytesPerSecond;
  const buffer = Buffer.alloc(header + length, 3);
  buffer.write('RIFF', 0);
  buffer.writeUInt32LE(header - 8 + length, 4);
  buffer.write('WAVEfmt ', 8);
  buffer.writeUInt32LE(16, 16);
  for (const [value, offset] of [
    [1, 20],
    [1, 22],
    [2, 32],
    [16, 34],
  ] as const)
    buffer.writeUInt16LE(value, offset);
  buffer.writeUInt32LE(bytesPerSecond / 2, 24);
  buffer.writeUInt32LE(bytesPerSecond, 28);
  buffer.write('data', 36);
  buffer.writeUInt32LE(length, 40);
  return { name, mimeType: 'audio/wav', buffer };
}

/** A drawing that carries a program. */
export function drawing(name: string): SampleFile {
  const text = '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("/v1/auth/session")</script></svg>';
  return { name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) };
}
