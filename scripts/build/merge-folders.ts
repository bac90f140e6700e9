import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Move all of a folder into another; where both have a file, the other's goes. The folder is gone then. */
export function mergeFolders(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory() && existsSync(target)) mergeFolders(source, target);
    else renameSync(source, target);
  }
  rmSync(from, { recursive: true });
}
