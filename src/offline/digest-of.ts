/** Give the digest by which a file is known: 64 bits of its SHA-256, as a decimal number. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  return `${new BigUint64Array(await crypto.subtle.digest('SHA-256', bytes))[0]}`;
}
