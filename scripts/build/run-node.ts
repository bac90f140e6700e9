import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

// Of young objects, Node's own choice takes more memory and no less time; with 8, a sixth more time goes
// into collecting.
const frugal = ['--max-semi-space-size=32'];
/** Flags for a process that holds all articles: a fifth less memory, for some more time of another core. */
export const tight = [...frugal, '--heap-growing-percent=20'];
const running = new Set<ChildProcess>();
const stopAll = () => {
  for (const child of running) child.kill();
};
process.once('exit', stopAll);

/**
 * Run a script of this folder in a process of its own. Fails where that one does, with no message where
 * it has told its own, and stops all others.
 */
export function runNode(
  [script, ...args]: readonly [script: string, ...args: string[]],
  env: Record<string, string>,
  flags: readonly string[] = frugal,
): Promise<void> {
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, script), ...args], {
    // The bundler would keep 85 MB that it no longer needs.
    env: { MIMALLOC_PURGE_DELAY: '0', ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve();
      stopAll();
      const why = `\`${script}\` was ended (${signal}): is there enough memory?`;
      return reject(new Error(code === null ? why : ''));
    });
  });
}
