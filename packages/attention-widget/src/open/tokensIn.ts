/** The tokens that a text names: those of a JSON list, or else what spaces separate. */
export function tokensIn(text: string): readonly string[] {
  const list = listIn(text);
  return list ?? text.split(/\s+/).filter((token) => token !== "");
}

function listIn(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined; // a token may begin with a bracket, as [CLS] does
  }
}
