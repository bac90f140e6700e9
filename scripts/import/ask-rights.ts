import { createInterface } from 'node:readline/promises';

/**
 * Ask the editor on the terminal whose text it is and what may be done with it; nothing where there
 * is no terminal, or no answer.
 */
export async function askRights(): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Rights (whose text is it, what may be done with it?): ');
  terminal.close();
  return answer.trim() || undefined;
}
