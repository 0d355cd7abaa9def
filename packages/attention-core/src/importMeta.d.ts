/** Where a module is; browsers and Node declare it too. */
interface ImportMeta {
  url: string;
}
