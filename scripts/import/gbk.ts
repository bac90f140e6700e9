const decoder = new TextDecoder('gbk');
const bytesByCharacter = new Map<string, readonly [number, number]>();

// Node decodes GBK but doesn't encode it: the table is turned round, once.
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== '\ufffd' && !bytesByCharacter.has(character)) {
      bytesByCharacter.set(character, [lead, trail]);
    }
  }
}

/** The two bytes of a character in GBK; nothing for ASCII and for what GBK lacks. */
export function toGbk(character: string): readonly [number, number] | undefined {
  return bytesByCharacter.get(character);
}

/** The character that two bytes stand for in GBK; nothing where they stand for none. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const character = decoder.decode(Uint8Array.of(lead, trail));
  return toGbk(character)?.[0] === lead ? character : undefined;
}
