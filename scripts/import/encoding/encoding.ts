/**
 * The encodings that documents come in. GB18030 holds GBK and GB 2312, Big5-HKSCS holds Big5: the
 * larger one reads texts of both.
 */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5-hkscs',
  'windows-1252',
] as const;

export type Encoding = (typeof encodings)[number];

const larger: Record<string, string> = { gbk: 'gb18030', big5: 'big5-hkscs' };

/** The encoding that a label of the Encoding Standard means (`gb2312`, `x-x-big5`), if it is ours. */
export function toEncoding(label: string | undefined): Encoding | undefined {
  try {
    const name = label === undefined ? '' : new TextDecoder(label).encoding;
    return encodings.find((encoding) => encoding === (larger[name] ?? name));
  } catch {
    return undefined;
  }
}
