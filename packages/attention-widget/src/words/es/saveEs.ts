import type { SaveMessages } from "../saveMessages.js";

/** The Spanish words of the Save menu. */
export const saveEs: SaveMessages = {
  title: "Guardar",
  picture: "Imagen",
  svg: "SVG",
  png: "PNG",
  copyPicture: "Copiar la imagen",
  copySvg: "Copiar el SVG",
  numbers: "Números",
  shownCsv: "CSV de lo que se muestra",
  wholeCsv: "CSV de todas las cabezas",
  json: "JSON de todas las cabezas",
  copyNumbers: "Copiar los números",
  copyJson: "Copiar el JSON",
  page: "Página",
  html: "Archivo HTML",
  print: "Imprimir",
  code: "Copiar código para insertar",
  hosts: {
    tag: "Etiqueta HTML",
    react: "React",
    vue: "Vue",
    iframe: "iframe",
    notebook: "Cuaderno",
  },
  saved: (file) => `Guardado como ${file}.`,
  copied: "Copiado.",
  byHand: "El navegador no permite copiar. Puede copiarse desde aquí:",
  noPicture: "El navegador no permite copiar imágenes. Queda la opción de guardar el PNG.",
  needsFile: (file) =>
    `El código lee los números de ${file}: ahí debe guardarse el JSON de todas las cabezas.`,
};
