/** A stretch of an editor's sentence; `isOriginal` where it quotes the article word for word. */
export interface QuotedWords {
  text: string;
  isOriginal: boolean;
}

/**
 * Split what an editor says of an article at its quotations 「…」, so that words quoted from the
 * article stay as they were published when the sentence around them is converted.
 */
export function quotedWords(sentence: string, published: string): QuotedWords[] {
  return sentence.split(/(?<=「)([^「」]+)(?=」)/).flatMap((text, index) => {
    const isQuotation = index % 2 === 1;
    return text ? [{ text, isOriginal: isQuotation && published.includes(text) }] : [];
  });
}
