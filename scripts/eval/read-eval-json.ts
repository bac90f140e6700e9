import { readFile } from 'node:fs/promises';

/** Read a data file of test/eval, named without its ending. */
export async function readEvalJson<T>(name: string): Promise<T> {
  const file = new URL(`../../test/eval/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
