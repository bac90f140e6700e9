import { transformSync } from 'esbuild';

// Most pages have the same few.
const known = new Map<string, string>();

/** Give a page with its inline scripts made small; modules are so already, other types are data. */
export function minifyScripts(html: string): string {
  return html.replace(
    /(<script>)([\s\S]*?)(<\/script>)/g,
    (_, open: string, code: string, close: string) => {
      const small =
        known.get(code) ?? transformSync(code, { minify: true, target: 'es2022' }).code.trim();
      known.set(code, small);
      return open + small + close;
    },
  );
}
