import type { OverviewMessages } from "../overviewMessages.js";
import { count } from "./count.js";

const SHARE = "mittleres Attention-Gewicht, 0 bis 1";

/** `L2 H3`, as papers write it in any language, or `Kopf 3` of the only layer. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `Kopf ${head}` : `L${layer} H${head}`;

/** The overview in German. */
export const overviewDe: OverviewMessages = {
  overview: {
    metric: "Köpfe messen nach",
    noMetric: "nur Bilder",
    metrics: {
      entropy: {
        name: "Streuung (Entropie)",
        definition:
          "Wie gleichmäßig ein Token seine Aufmerksamkeit auf die Keys verteilt, die es sehen darf: die Entropie als Anteil ihres Maximums.",
        unit: "0: alles auf einem Key, 1: alle Keys gleich",
      },
      previousToken: {
        name: "voriges Token",
        definition: "Wie sehr ein Token das Token direkt davor beachtet.",
        unit: SHARE,
      },
      nextToken: {
        name: "nächstes Token",
        definition: "Wie sehr ein Token das Token direkt danach beachtet.",
        unit: SHARE,
      },
      induction: {
        name: "Induktion",
        definition:
          "Bei einem Token, das schon einmal vorkam: wie viel Aufmerksamkeit an das Token geht, das damals folgte.",
        unit: SHARE,
      },
      sink: {
        name: "erstes Token",
        definition:
          "Wie sehr ein Token den ersten Key beachtet, auf dem viele Köpfe ungenutzte Aufmerksamkeit ablegen („Attention Sink“).",
        unit: SHARE,
      },
      self: {
        name: "sich selbst",
        definition: "Wie sehr ein Token seine eigene Position beachtet.",
        unit: SHARE,
      },
      distance: {
        name: "Abstand",
        definition:
          "Mittlerer Abstand zu den beachteten Tokens, vorwärts oder rückwärts, gewichtet mit der Aufmerksamkeit.",
        unit: "in Tokens",
      },
    },
    sort: "Höchste zuerst",
    choose: "Köpfe zum Kombinieren auswählen",
    grid: (heads, layers) =>
      `${count(heads, "Kopf", "Köpfe")} in ${count(layers, "Schicht", "Schichten")}`,
    gridHelp:
      "Die Pfeiltasten bewegen, die Eingabetaste öffnet, die Leertaste nimmt einen Kopf in die Kombination auf oder heraus.",
    head: (layer, head) => `Schicht ${layer}, Kopf ${head}`,
    label: headLabel,
    value: (name, value) => `${name}: ${value}`,
    rank: (rank, all) => `Rang ${rank} von ${all}`,
    distance: (tokens) => (tokens === "1,00" ? "1,00 Token" : `${tokens} Tokens`),
    unknown: {
      otherText: "nicht definiert: Querys und Keys sind verschiedene Tokens",
      tooShort: "nicht definiert: es gibt nur ein Token",
      noRepeat: "nicht definiert: kein Token kommt buchstabengetreu zweimal vor",
      noChoice: "nicht definiert: kein Token kann mehr als einen Key sehen",
      allHidden: "nicht definiert: alle Keys sind verborgen",
      notFinite: "nicht definiert: die Gewichte sind nicht endlich",
      gap: "nicht definiert, solange ausgeschlossene Keys eine Lücke lassen",
      notShares: "nicht definiert für Maximum oder Summe, deren Zeilen nicht 1 ergeben",
    },
    range: (lowest, highest) =>
      lowest === highest ? `Alle Köpfe: ${lowest}.` : `Köpfe von ${lowest} bis ${highest}.`,
    noRange: (value) => `${value.charAt(0).toUpperCase()}${value.slice(1)}.`,
    fullColor: "Im Bild einer Summe hat alles ab 1 die volle Farbe.",
    pooled: "Jeder Punkt zeigt das größte der Gewichte, für die er steht.",
  },
};
