import type { HostRow } from "./host.js";

type Cell = HostRow["rendered" | "model" | "simd" | "workers"];

/** The table of hosts as Markdown. A footnote gives the reason of each no. */
export function tableOf(hosts: readonly HostRow[]): string {
  const reasons: string[] = [];
  const cellOf = (cell: Cell): string => {
    if (cell === "by url") return "yes, by `url`";
    if (typeof cell === "string") return cell;
    if (!reasons.includes(cell.because)) reasons.push(cell.because);
    return `no <sup>${reasons.indexOf(cell.because) + 1}</sup>`;
  };
  const rows = hosts.map((host) => {
    const { name, title, typedIn, rendered, model, simd, workers } = host;
    const typed: Cell = typeof typedIn === "string" ? "yes" : typedIn;
    const cells = [typed, rendered, model, simd, workers].map(cellOf);
    return `| [${title}](${name}) | yes | ${cells.join(" | ")} |`;
  });
  const head = [
    "| host | opens | typed | rendered on the server | model found | SIMD | workers |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  ];
  const notes = reasons.map((reason, i) => `<sup>${i + 1}</sup> ${reason}`);
  return `${[...head, ...rows].join("\n")}\n\n${notes.join("; ")}.\n`;
}
