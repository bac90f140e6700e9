import { type Encoding, toEncoding } from './encoding.ts';

/** Browsers look for it in the first 1024 bytes; saved pages carry more before it, in bytes. */
const looked = 4096;
const forms = [
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})/i,
];

/** The encoding that a page declares of itself, in `<meta charset>` or an XML declaration. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  for (const form of forms) {
    const encoding = toEncoding(form.exec(start)?.[1]);
    // A page whose ASCII can be read is not in UTF-16, whatever it says: HTML takes it for UTF-8.
    if (encoding) return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  }
  return undefined;
}
