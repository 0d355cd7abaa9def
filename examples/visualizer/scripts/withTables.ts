import { valueTables } from "./valueTables";

/** The page with the present values in its tables, `<table class="readings" data-values="NAME">`. */
export const withTables = (html: string): string =>
  html.replace(
    /(<table class="readings" data-values="([\w-]+)">)[\s\S]*?(?=<\/table>)/g,
    (_, opening: string, name: string) => opening + (valueTables[name] ?? ""),
  );
