import PostalMime from 'postal-mime';

/** A mail as it was accepted. */
export interface ReceivedMail {
  id: string;
  receivedAt: string;
  /** Who sent and who receives it, as told to the mail server. */
  from: string;
  to: readonly string[];
  subject: string;
  source: Buffer;
}

/** A mail opened for reading. */
export interface OpenedMail {
  headers: { name: string; value: string }[];
  subject: string;
  text: string | null;
  html: string | null;
  attachments: { name: string; type: string; bytes: number }[];
}

/** Opens a mail; what cannot be understood of it is left out. */
export async function openMail(source: Buffer): Promise<OpenedMail> {
  const email = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' });
  return {
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    subject: email.subject ?? '',
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    })),
  };
}
