/** Give the parts of a text, each `{name}` in it replaced by what stands for that name: nodes keep their language. */
export function fillNodes(
  text: string,
  values: Record<string, Node | string | readonly (Node | string)[]>,
): (Node | string)[] {
  return text
    .split(/\{(\w+)\}/)
    .flatMap((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)));
}
