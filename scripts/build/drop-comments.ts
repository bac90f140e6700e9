const comment = /"\$comment":\s*"(?:[^"\\]|\\.)*",?/g;

/** Make the Vite plugin that leaves the comments of data files out of what browsers load. */
export function dropComments() {
  return {
    name: 'drop-comments',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('.json') ? code.replace(comment, '') : undefined,
  };
}
