import type { SaveMessages } from "../saveMessages.js";

/** The English words of the Save menu. */
export const saveEn: SaveMessages = {
  title: "Save",
  picture: "Picture",
  svg: "SVG",
  png: "PNG",
  copyPicture: "Copy picture",
  copySvg: "Copy SVG",
  numbers: "Numbers",
  shownCsv: "CSV of what is shown",
  wholeCsv: "CSV of all heads",
  json: "JSON of all heads",
  copyNumbers: "Copy numbers",
  copyJson: "Copy JSON",
  page: "Page",
  html: "HTML file",
  print: "Print",
  code: "Copy code to embed",
  hosts: {
    tag: "HTML tag",
    react: "React",
    vue: "Vue",
    iframe: "iframe",
    notebook: "Notebook",
  },
  saved: (file) => `Saved as ${file}.`,
  copied: "Copied.",
  byHand: "The browser does not allow copying. Copy it from here:",
  noPicture: "The browser does not allow copying pictures. Save the PNG instead.",
  needsFile: (file) => `The code reads the numbers from ${file}: save the JSON of all heads there.`,
};
