import { checksum } from './checksum.ts';

/** A file of the index: where it stands, from the folder of the manifests on, and its bytes. */
export interface IndexFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const sealLength = 8;

/** Make a file with its checksum in the first eight bytes (ASCII). */
export function sealFile(name: string, body: Uint8Array): IndexFile {
  const bytes = new Uint8Array(sealLength + body.length);
  bytes.set(new TextEncoder().encode(checksum(name, body)));
  bytes.set(body, sealLength);
  return { name, bytes };
}

/** Give a sealed file's body; throws where it is damaged, cut short, or another file. */
export function openSealed(name: string, bytes: Uint8Array): Uint8Array {
  const body = bytes.subarray(sealLength);
  const [found, told] = [
    checksum(name, body),
    new TextDecoder().decode(bytes.subarray(0, sealLength)),
  ];
  if (found === told) return body;
  throw new Error(`Cannot use \`${name}\`: its checksum is ${found}, expected ${told}.`);
}
