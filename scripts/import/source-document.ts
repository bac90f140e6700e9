import type { Encoding } from './encoding/encoding.ts';

/** A source document as it lies in the editor's folder, read but not yet understood. */
export interface SourceDocument {
  /** File name without its folders. */
  name: string;
  /** Of the bytes, as 64 hexadecimal digits. */
  sha256: string;
  encoding: Encoding;
  /** Without line ends, which may be those of any system. */
  lines: readonly string[];
  /** The same text in one piece. */
  text: string;
}
