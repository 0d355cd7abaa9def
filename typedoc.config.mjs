import { OptionDefaults } from "typedoc";

/**
 * Besides typedoc's own: the tags that the custom elements manifest reads.
 *
 * @type {`@${string}`[]}
 */
const blockTags = [
  ...OptionDefaults.blockTags,
  "@tagname",
  "@attr",
  "@fires",
  "@csspart",
  "@cssprop",
  "@slot",
];

/** @type {import("typedoc").TypeDocOptions} */
export default {
  name: "Attention visualizer",
  out: "docs/api",
  readme: "README.md",
  entryPointStrategy: "packages",
  entryPoints: ["packages/attention-core", "packages/attention-widget"],
  treatWarningsAsErrors: true,
  blockTags,
  packageOptions: {
    tsconfig: "../../tsconfig.json",
    skipErrorChecking: true, // npm run typecheck does that, tests and all
    includeVersion: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true, // else the element's page lists all of HTMLElement
    blockTags,
    disableGit: true, // else a clone without a remote warns, and a warning fails
    basePath: "../..",
    sourceLinkTemplate:
      "https://github.com/attention-visualizer/attention-visualizer/blob/main/{path}#L{line}",
    validation: {
      notExported: true,
      invalidLink: true,
      invalidPath: true,
      notDocumented: true,
      rewrittenLink: true,
      unusedMergeModuleWith: true,
    },
  },
};
