import type { Evidence } from './claim.ts';

/**
 * Give the id of a piece of evidence within its claim, whose evidence is `all`: article and sentence,
 * with a number where the sentence is evidence once more.
 */
export function evidenceId(evidence: Evidence, all: readonly Evidence[]): string {
  const { article, sentence } = evidence;
  const same = all.filter((one) => one.article === article && one.sentence === sentence);
  const number = same.indexOf(evidence) + 1;
  return `${article}-${sentence}${number > 1 ? `-${number}` : ''}`;
}
