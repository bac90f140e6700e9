import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

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
): Promise<void> {
  // Node's own choice takes more memory and no less time; with 8, a sixth more time goes into collecting.
  const flags = ['--max-semi-space-size=32'];
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...env },
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
