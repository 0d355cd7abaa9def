import type { Messages } from "../messages.js";
import { count } from "./count.js";
import { firstThen } from "./firstThen.js";
import { formatsDe } from "./formatsDe.js";
import { quote } from "./quote.js";
import { stagesDe } from "./stagesDe.js";

const { formatNumber, formatShare } = formatsDe;

/** The heatmap in German. */
export const heatmapDe: Messages = {
  locale: "de",
  sentence: "Satz",
  tokens: (tokens) => count(tokens, "Token", "Tokens"),
  heads: "Köpfe",
  head: "Kopf",
  layer: "Schicht",
  causal: "Kausale Maske",
  steps: "Schritt der Rechnung",
  stages: stagesDe,
  absent: "nicht aufgezeichnet",
  noMask: "keine",
  notRecorded: (stage) => `„${stage}“ ist in diesen Daten nicht aufgezeichnet.`,
  empty: "Hier fehlt noch ein Satz.",
  computing: "Wird berechnet…",
  query: "Query",
  key: "Key",
  component: "Komponente",
  hidden: "von der Maske verborgen",
  hint: "Der Zeiger auf einer Zeile zeigt, was ihr Token beachtet; ein Klick wählt sie aus.",
  attendsTo: "beachtet",
  matches: "passt zu",
  contains: "als Vektor",
  rowSentence: (query, ranked, stage) =>
    stage === "weights"
      ? `${quote(query)} beachtet am meisten ${firstThen(ranked, formatShare)}.`
      : `${quote(query)} passt am besten zu ${firstThen(ranked, formatNumber)}.`,
  vectorSentence: (row, components, lowest, highest) =>
    `${quote(row)} hat hier ${count(components, "Komponente", "Komponenten")}, von ${lowest} bis ${highest}.`,
  nothingVisible: (query) =>
    `Die Maske verbirgt jedes Token vor ${quote(query)}: Seine Zeile ist überall 0.`,
  sumOfRow: (sum) => `Die Zeile ergibt zusammen ${sum}.`,
  notShares: (sums, weights) => ({
    formula: `Summen ${sums}`,
    explanation: `Die Zeilen ergeben ${sums}, nicht 1, mit Gewichten von ${weights}.`,
    legend: "Gewicht",
  }),
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  cellRank: (rank, all) => (rank === 1 ? `höchster Wert von ${all}` : `Rang ${rank} von ${all}`),
  grid: (stage, rows, columns) =>
    `${stage}, ${count(rows, "Zeile", "Zeilen")} mal ${count(columns, "Spalte", "Spalten")}`,
  gridHelp: "Die Pfeiltasten bewegen, die Eingabetaste wählt aus, Escape hebt die Auswahl auf.",
  zoom: "Vergrößern",
  selectedRow: "Was die Zeile bedeutet",
  table: "Als Tabelle zeigen",
  tableRows: (first, last, all) => `Zeilen ${first} bis ${last} von ${all}`,
  tableTurns: ["Zeilen davor", "Zeilen danach"],
  about: "Über dieses Bild",
  aboutSections: [
    {
      title: "Zeilen und Spalten",
      text: "Eine Zeile zeigt, wie sehr ihr Token jedes Token beachtet (wohin es schaut); eine Spalte zeigt, wie sehr ihr Token beachtet wird.",
    },
    {
      title: "Query, Key und Value",
      text: "Wo die Query eines Tokens (wonach es sucht) zu einem Key passt (woran ein Token gefunden wird), geht viel von dessen Value (was es weitergibt) in die Ausgabe ein, die ein Transformer zum Vektor des Tokens selbst addiert.",
    },
    {
      title: "Warum durch √dₖ geteilt wird",
      text: "Ein Skalarprodukt aus dₖ unabhängigen Summanden streut wie √dₖ. Ohne die Division gibt Softmax meist einem Key fast alles, und die meisten Gradienten werden winzig.",
    },
    {
      title: "Was Softmax tut",
      text: "Die Exponentialfunktion macht jeden Score positiv; geteilt durch ihre Summe ergibt die Zeile 1, eine Wahrscheinlichkeitsverteilung. Was ein Key gewinnt, verlieren die anderen.",
      textOfNoShares:
        "Die Exponentialfunktion macht jeden Score positiv; geteilt durch eine Summe werden daraus Gewichte. Diese Zeilen ergeben zusammen nicht 1: Ein gelernter Sink etwa nimmt von jeder Zeile einen Teil, den kein Key bekommt.",
    },
    {
      title: "Mehrere Köpfe",
      text: "Ein Satz von Matrizen sucht eine Art von Beziehung; mehrere Köpfe suchen mehrere, und Wᴼ führt ihre Ausgaben zusammen.",
    },
  ],
  loading: {
    isLoading: "Wird geladen …",
    failed: "Dieser Teil konnte nicht geladen werden.",
    tryAgain: "Erneut versuchen",
  },
  failed: (reason) => `Etwas ist schiefgegangen: ${reason}`,
  unstyled:
    "Diese Heatmap wird hier nicht gezeichnet: Die Seite wendet kein Stylesheet auf sie an.",
  origin: {
    handBuilt: "Von Hand gebaute Matrizen",
    trained: "Trainiertes Modell",
    recorded: "Aus einem trainierten Modell aufgezeichnet",
    imported: "Importierte Daten",
  },
  handBuilt: {
    label: "kein trainiertes Modell",
    layer: "Schicht",
    cutAt: (shown, all) =>
      all === null
        ? `Gezeigt werden die ersten ${shown} Tokens eines längeren Textes.`
        : `Gezeigt werden die ersten ${shown} von ${all} Tokens.`,
    heads: {
      previousToken: {
        label: "voriges Token",
        description:
          "Sucht die Position direkt vor der eigenen; das erste Token beachtet sich selbst.",
      },
      nextToken: {
        label: "nächstes Token",
        description:
          "Sucht die Position direkt nach der eigenen; das letzte Token beachtet sich selbst.",
      },
      sameWord: {
        label: "gleiches Wort",
        description: "Sucht die eigene Schreibweise, wo immer sie vorkommt.",
      },
      firstToken: { label: "erstes Token", description: "Sucht Position 0." },
      contentWords: {
        label: "Inhaltswörter",
        description:
          "Sucht Wörter, die auf keiner Liste englischer Funktionswörter stehen, nahe zuerst.",
      },
      nearbyTokens: {
        label: "nahe Tokens",
        description: "Sucht Positionen in der Nähe der eigenen.",
      },
      randomA: {
        label: "zufällig A",
        description: "Zufällige Matrizen mit festem Startwert, wie vor dem Training.",
      },
      randomB: {
        label: "zufällig B",
        description: "Andere zufällige Matrizen mit festem Startwert.",
      },
    },
  },
};
