/** A stretch of an editor's sentence; `source` where it quotes a text word for word: its index. */
export interface QuotedWords {
  text: string;
  source?: number;
}

/**
 * Split what an editor says of published texts at its quotations 「…」, so that words quoted from a
 * text stay as they were published when the sentence around them is converted.
 */
export function quotedWords(sentence: string, published: readonly string[]): QuotedWords[] {
  return sentence.split(/(?<=「)([^「」]+)(?=」)/).flatMap((text, index) => {
    if (!text) return [];
    const source = index % 2 === 1 ? published.findIndex((words) => words.includes(text)) : -1;
    return source < 0 ? [{ text }] : [{ text, source }];
  });
}
