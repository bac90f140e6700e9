/** Tell whether `at` lies inside a Latin word or inside a number of folded text. */
export function cutsWord(folded: string, at: number): boolean {
  return /^(?:[a-z]{2}|[0-9]{2})$/.test(folded.slice(Math.max(0, at - 1), at + 1));
}
