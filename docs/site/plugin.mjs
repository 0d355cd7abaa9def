// What typedoc is told to do otherwise, see typedoc.config.mjs.

import { IndexEvent, MarkdownEvent, PageEvent, Renderer } from "typedoc";
import { expand } from "./markdown/expand.mjs";
import { asWritten } from "./theme/asWritten.mjs";
import { guidesFirst } from "./theme/guidesFirst.mjs";
import { linkToRepository } from "./theme/linkToRepository.mjs";
import { nameMatrices } from "./theme/nameMatrices.mjs";
import { SiteRouter } from "./theme/SiteRouter.mjs";
import { SiteTheme } from "./theme/SiteTheme.mjs";
import { withHeatmaps } from "./theme/withHeatmaps.mjs";
import { withPageFacts } from "./theme/withPageFacts.mjs";
import { withPictures } from "./theme/withPictures.mjs";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.renderer.defineTheme("site", SiteTheme);
  app.renderer.defineRouter("site", SiteRouter);
  asWritten(app);
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    nameMatrices(project);
    // The sidebar has the guides, so that the page of the reference need not.
    if (project.groups)
      project.groups = project.groups.filter(({ title }) => title !== "Documents");
    linkToRepository(project);
  });
  app.renderer.on(
    MarkdownEvent.PARSE,
    (event) => {
      event.parsedText = expand(event.parsedText);
    },
    100, // before typedoc makes HTML of it
  );
  app.renderer.on(IndexEvent.PREPARE_INDEX, guidesFirst);
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = withPictures(
      withPageFacts(withHeatmaps(page.contents ?? "", page.url), page.url),
    );
  });
}
