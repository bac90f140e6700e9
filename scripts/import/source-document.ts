import type { Encoding } from './encoding/encoding.ts';
import type { PageFacts } from './page/page-facts.ts';
import type { Role } from './role.ts';

/** What a document is written in. */
export type DocumentFormat = 'text' | 'html' | 'mhtml' | 'markdown';

/** A source document as it lies in the editor's folder, read but not yet understood. */
export interface SourceDocument {
  /** File name without its folders. */
  name: string;
  /** Of the bytes, as 64 hexadecimal digits. */
  sha256: string;
  encoding: Encoding;
  format: DocumentFormat;
  /** Without line ends, which may be those of any system; of a page the lines of its main text. */
  lines: readonly string[];
  /** The same in one piece, as the document has it. */
  text: string;
  /** What markup says of a line, by its number from 1. */
  marked: ReadonlyMap<number, Role>;
  /** What a page, or a head of Markdown, says of itself. */
  facts: PageFacts;
}
