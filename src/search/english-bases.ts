/** Give what an English word may be an inflected form of, likeliest first: the word itself, stopped → stop. */
export function englishBases(word: string): string[] {
  const bases = [word];
  const strip = (ending: string, ...added: string[]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return;
    const stem = word.slice(0, -ending.length);
    for (const end of added) bases.push(stem + end);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  };
  strip('ies', 'y');
  strip('ied', 'y');
  strip('s', '');
  strip('es', '');
  strip('ed', '', 'e');
  strip('ing', '', 'e');
  strip('er', '', 'e');
  return bases;
}
