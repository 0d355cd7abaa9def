import { relative } from "node:path";
import { root } from "../../../scripts/run.mjs";

const FILES = "https://github.com/attention-visualizer/attention-visualizer/blob/main/";

/** What the site has a copy of, for its pictures. */
const COPIED = /\.(?:png|webp|svg|json)$/;

/**
 * Guides and READMEs link to files of the repository. Those that are no page of the site are shown where
 * they can be read, which is not the site.
 *
 * @param {import("typedoc").ProjectReflection} project
 */
export function linkToRepository(project) {
  /** @param {readonly import("typedoc").CommentDisplayPart[]} parts */
  const mend = (parts) => {
    for (const part of parts) {
      if (part.kind !== "relative-link" || part.target === undefined) continue;
      const path = project.files.resolvePath(part.target);
      const isPage = typeof project.files.resolve(part.target, project) !== "string";
      if (path === undefined || isPage || COPIED.test(path)) continue;
      const address = FILES + relative(root, path).replaceAll("\\", "/");
      const anchor = part.targetAnchor === undefined ? "" : `#${part.targetAnchor}`;
      Object.assign(part, { kind: "text", text: address + anchor });
    }
  };
  mend(project.readme ?? []);
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.isDocument()) mend(reflection.content);
    if (reflection.isDeclaration()) mend(reflection.readme ?? []);
  }
}
