import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Move all of a folder into another; where both have a file, the other's goes. The folder is gone then. */
export function moveInto(target: string, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)];
    if (entry.isDirectory() && existsSync(to)) moveInto(to, from);
    else renameSync(from, to);
  }
  rmSync(folder, { recursive: true });
}
