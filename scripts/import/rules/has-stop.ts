/** Whether a text has a comma or full stop in it, as sentences have and most headlines have not. */
export function hasStop(text: string): boolean {
  return /[，,。；;]/.test(text);
}
