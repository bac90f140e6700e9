import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Move all of a folder into another; where both have a file, the moved one stays. The folder is gone then. */
export function moveInto(target: string, folder: string): void {
  if (!existsSync(target)) {
    renameSync(folder, target);
    return;
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) moveInto(to, from);
    else renameSync(from, to);
  }
  rmSync(folder, { recursive: true });
}
