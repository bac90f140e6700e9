import hongKongPhrases from 'opencc-js/dict/HKPhrases';
import hongKongCharacters from 'opencc-js/dict/HKVariants';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import traditionalPhrases from 'opencc-js/dict/TSPhrases';
import taiwanPhrases from 'opencc-js/dict/TWPhrases';
import taiwanPhrasesBack from 'opencc-js/dict/TWPhrasesRev';
import taiwanCharacters from 'opencc-js/dict/TWVariants';

const dictionaries = [
  hongKongPhrases,
  hongKongCharacters,
  simplifiedCharacters,
  simplifiedPhrases,
  traditionalCharacters,
  traditionalPhrases,
  taiwanPhrases,
  taiwanPhrasesBack,
  taiwanCharacters,
];

/** Give the words of OpenCC's dictionaries, both sides of every entry, and some texts besides. */
export function openccCorpus(texts: readonly string[]): string[] {
  const words = dictionaries.flatMap((entries) =>
    entries.split('|').flatMap((entry) => entry.split(' ')),
  );
  return [...new Set([...texts, ...words])];
}
