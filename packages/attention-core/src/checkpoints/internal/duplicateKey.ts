/**
 * A key that one object of a JSON text has twice, or undefined: `JSON.parse` keeps the last and says nothing, another
 * reader may keep the first. Only the outermost object and those directly in it are searched.
 *
 * @param json - a valid JSON text
 */
export function duplicateKey(json: string): string | undefined {
  // JSON.parse has accepted the text, so it is enough to follow quotes, braces and colons.
  const keysOfDepth = [new Set<string>(), new Set<string>()];
  let depth = -1;
  let text = "";
  for (let index = 0; index < json.length; index++) {
    const letter = json[index];
    if (letter === '"') {
      const start = index++;
      while (json[index] !== '"') index += json[index] === "\\" ? 2 : 1;
      text = json.slice(start, index + 1);
    } else if (letter === ":") {
      const key: string = JSON.parse(text); // a letter may be written in two ways
      if (keysOfDepth[depth]?.has(key)) return key;
      keysOfDepth[depth]?.add(key);
    } else if (letter === "{" || letter === "[") {
      depth++;
      keysOfDepth[depth]?.clear();
    } else if (letter === "}" || letter === "]") {
      depth--;
    }
  }
  return undefined;
}
