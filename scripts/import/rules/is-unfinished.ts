const sentenceEnd = /[。．.！？!?…：:；;][”’"」』）)》〉】\]]*$/;

/** Whether a text breaks off without the mark that ends a sentence. */
export function isUnfinished(text: string): boolean {
  return !sentenceEnd.test(text);
}
