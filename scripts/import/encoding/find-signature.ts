/** What files of other kinds begin with, and what to do instead of importing them. */
const signatures: readonly [start: string, kind: string, advice: string][] = [
  ['504b0304', 'a ZIP archive (also .docx, .epub, .odt)', 'unpack it, or save its text as .txt'],
  ['504b0506', 'an empty ZIP archive', 'import the text itself'],
  ['25504446', 'a PDF', 'save its text as .txt'],
  ['d0cf11e0a1b11ae1', 'an old Office document', 'save it as plain text'],
  ['1f8b', 'a gzip archive', 'unpack it'],
  ['89504e470d0a1a0a', 'a PNG picture', 'import the text itself'],
  ['ffd8ff', 'a JPEG picture', 'import the text itself'],
  ['47494638', 'a GIF picture', 'import the text itself'],
  ['62706c697374', 'a Safari web archive', 'save the page as HTML'],
  ['7b5c727466', 'an RTF document', 'save it as plain text'],
  ['7f454c46', 'a program', 'import the text itself'],
];

/** The kind of file that the first bytes give away, where it is none that holds plain text. */
export function findSignature(bytes: Uint8Array): { kind: string; advice: string } | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const found = signatures.find(([signature]) => start.startsWith(signature));
  return found && { kind: found[1], advice: found[2] };
}
