/**
 * Give the checksum of a file of the index: 32-bit FNV-1a over its name (UTF-16 units) and its bytes,
 * eight hexadecimal digits. It tells damage and mix-ups, not ill will: whoever can change the file
 * can change the page too.
 */
export function checksum(name: string, bytes: Uint8Array): string {
  let value = 0x811c9dc5;
  const mix = (unit: number) => {
    value = Math.imul(value ^ unit, 0x01000193);
  };
  for (let at = 0; at < name.length; at++) mix(name.charCodeAt(at));
  for (let at = 0; at < bytes.length; at++) mix(bytes[at] as number);
  return (value >>> 0).toString(16).padStart(8, '0');
}
