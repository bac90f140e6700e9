import { type Mode, modes } from '../article/mode.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { claimsOnSentences } from '../claim/claims-on-sentences.ts';
import { edition } from '../content/this-edition.ts';
import { type ArticleInput, buildIndex } from '../search/build-index.ts';
import { buildIndexFiles, type IndexFiles } from '../search/build-index-files.ts';
import { buildTermFiles, type TermFiles } from '../search/build-term-files.ts';
import { buildWordFiles, type WordFiles } from '../search/build-word-files.ts';
import { sizeSettings } from '../search/size-settings.ts';
import { address } from './address.ts';
import { createReader } from './reader.ts';

const made = new Map<Mode, IndexFiles>();
let madeTerms: TermFiles | undefined;
let madeWords: WordFiles | undefined;

/** Give the files of a reading mode's search index, made once in a build. */
export function searchFiles(mode: Mode): IndexFiles {
  const known = made.get(mode);
  if (known) return known;
  const index = indexOf(articlesIn(mode));
  const terms = () => {
    madeTerms ??= buildTermFiles(index, sizeSettings);
    return madeTerms;
  };
  const words = () => {
    const isSmall = edition.articles.length <= sizeSettings.candidates;
    // Of a small index, they hold how its texts write each word, in whatever mode.
    madeWords ??= buildWordFiles(isSmall ? indexOf(modes.flatMap(articlesIn)) : index, {
      folder: 'words',
      size: sizeSettings,
      isSmall,
    });
    return madeWords;
  };
  const files = buildIndexFiles(index, { folder: mode.toLowerCase(), terms, words });
  made.set(mode, files);
  return files;
}

const indexOf = (articles: readonly ArticleInput[]) =>
  buildIndex({ articles, glossary: edition.glossary, table: foldTable });

function articlesIn(mode: Mode): ArticleInput[] {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const claimsOn = claimsOnSentences(edition.claims);
  return edition.articles.map((article) => {
    const outlet = edition.outlets.find(({ id }) => id === article.outlet);
    const passages = edition.parsed.get(article.id)?.passages ?? [];
    return {
      article,
      address: address(mode, `articles/${article.id}/`),
      outletName: outlet ? reader.name(outlet.name) : null,
      region: outlet?.region ?? article.variant,
      lang: reader.language(article),
      title: article.title && reader.words(article.title, article),
      passages,
      shown: passages.map(({ text }) => reader.words(text, article)),
      isEvidence: (id: string) => claimsOn(article.id, id).length > 0,
    };
  });
}
