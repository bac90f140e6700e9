import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Put all of a folder into another as well, without taking space twice; files that are there stay. */
export function linkInto(target: string, folder: string): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) linkInto(to, from);
    else if (!existsSync(to)) link(from, to);
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk, or one that knows no links.
    copyFileSync(from, to);
  }
}
