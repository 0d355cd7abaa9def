import type { SaveMessages } from "../saveMessages.js";

/** The Arabic words of the Save menu. */
export const saveAr: SaveMessages = {
  title: "حفظ",
  picture: "الصورة",
  svg: "SVG",
  png: "PNG",
  copyPicture: "نسخ الصورة",
  copySvg: "نسخ SVG",
  numbers: "الأعداد",
  shownCsv: "ملف CSV للمعروض",
  wholeCsv: "ملف CSV لكل الرؤوس",
  json: "ملف JSON لكل الرؤوس",
  copyNumbers: "نسخ الأعداد",
  copyJson: "نسخ JSON",
  page: "الصفحة",
  html: "ملف HTML",
  print: "طباعة",
  code: "نسخ شيفرة التضمين",
  hosts: {
    tag: "وسم HTML",
    react: "React",
    vue: "Vue",
    iframe: "iframe",
    notebook: "دفتر",
  },
  saved: (file) => `حُفظ باسم \u2068${file}\u2069.`,
  copied: "تم النسخ.",
  byHand: "لا يسمح المتصفح بالنسخ، ويمكن النسخ يدويًا من هنا:",
  noPicture: "لا يسمح المتصفح بنسخ الصور، ويمكن حفظ PNG بدلًا من ذلك.",
  needsFile: (file) =>
    `تقرأ الشيفرة الأعداد من \u2068${file}\u2069: يُحفظ هناك ملف JSON لكل الرؤوس.`,
};
