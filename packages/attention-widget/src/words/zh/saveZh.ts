import type { SaveMessages } from "../saveMessages.js";

/** The Chinese words of the Save menu. */
export const saveZh: SaveMessages = {
  title: "保存",
  picture: "图片",
  svg: "SVG",
  png: "PNG",
  copyPicture: "复制图片",
  copySvg: "复制 SVG",
  numbers: "数值",
  shownCsv: "当前内容的 CSV",
  wholeCsv: "所有头的 CSV",
  json: "所有头的 JSON",
  copyNumbers: "复制数值",
  copyJson: "复制 JSON",
  page: "网页",
  html: "HTML 文件",
  print: "打印",
  code: "复制嵌入代码",
  hosts: {
    tag: "HTML 标签",
    react: "React",
    vue: "Vue",
    iframe: "iframe",
    notebook: "笔记本",
  },
  saved: (file) => `已保存为 ${file}。`,
  copied: "已复制。",
  byHand: "浏览器不允许复制，请从这里手动复制：",
  noPicture: "浏览器不允许复制图片，请改为保存 PNG。",
  needsFile: (file) => `代码从 ${file} 读取数值：请把所有头的 JSON 保存到那里。`,
};
