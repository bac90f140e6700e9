/**
 * Give what a key is filed under: itself; Latin words with the same two first letters stand together,
 * because what is half-typed or misspelt is looked for among them.
 */
export function filedUnder(key: string): string {
  return key.startsWith('latin:') ? key.slice(0, 'latin:'.length + 2) : key;
}

/**
 * Give the number of the file that holds a key, of `count`: by a hash of the key, so that no list of
 * boundaries has to be loaded.
 */
export function termFileOf(key: string, count: number): number {
  const hashed = filedUnder(key);
  let value = 0x811c9dc5;
  for (let at = 0; at < hashed.length; at++) {
    value = Math.imul(value ^ hashed.charCodeAt(at), 0x01000193);
  }
  // The low bits of FNV-1a are its weakest.
  value ^= value >>> 15;
  return (value >>> 0) % count;
}
