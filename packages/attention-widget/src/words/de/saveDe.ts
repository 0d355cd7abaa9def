import type { SaveMessages } from "../saveMessages.js";

/** The German words of the Save menu. */
export const saveDe: SaveMessages = {
  title: "Speichern",
  picture: "Bild",
  svg: "SVG",
  png: "PNG",
  copyPicture: "Bild kopieren",
  copySvg: "SVG kopieren",
  numbers: "Zahlen",
  shownCsv: "CSV der gezeigten Zahlen",
  wholeCsv: "CSV aller Köpfe",
  json: "JSON aller Köpfe",
  copyNumbers: "Zahlen kopieren",
  copyJson: "JSON kopieren",
  page: "Seite",
  html: "HTML-Datei",
  print: "Drucken",
  code: "Code zum Einbetten kopieren",
  hosts: {
    tag: "HTML-Element",
    react: "React",
    vue: "Vue",
    iframe: "iframe",
    notebook: "Notizbuch",
  },
  saved: (file) => `Gespeichert als ${file}.`,
  copied: "Kopiert.",
  byHand: "Der Browser erlaubt das Kopieren nicht. Der Text zum Selbstkopieren:",
  noPicture:
    "Der Browser erlaubt das Kopieren von Bildern nicht. Stattdessen lässt sich das PNG speichern.",
  needsFile: (file) =>
    `Der Code liest die Zahlen aus ${file}: Dort gehört das JSON aller Köpfe hin.`,
};
