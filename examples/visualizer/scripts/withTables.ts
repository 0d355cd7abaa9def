import { valueTables } from "./valueTables";

/** The page with the present values in its tables, `<table class="readings" data-values="NAME">`. */
export async function withTables(html: string): Promise<string> {
  const tables = await valueTables();
  return html.replace(
    /(<table class="readings" data-values="([\w-]+)">)[\s\S]*?(?=<\/table>)/g,
    (_, opening: string, name: string) => opening + (tables[name] ?? ""),
  );
}
