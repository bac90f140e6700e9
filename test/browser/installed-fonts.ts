import { spawnSync } from 'node:child_process';

/** Give the packages of fonts on this machine, each with its version; none where there is no dpkg. */
export function installedFonts(): string[] {
  const format = '$' + '{db:Status-Abbrev}$' + '{Package} $' + '{Version}\n';
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', format, 'fonts-*'], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => line.startsWith('ii '))
    .map((line) => line.slice('ii '.length))
    .sort();
}
