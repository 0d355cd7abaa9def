import type { Messages } from "../messages.js";
import { count } from "./count.js";
import { firstThen } from "./firstThen.js";
import { formatsEs } from "./formatsEs.js";
import { quote } from "./quote.js";
import { stagesEs } from "./stagesEs.js";

const { formatNumber, formatShare } = formatsEs;

/** The heatmap in Spanish. */
export const heatmapEs: Messages = {
  locale: "es",
  sentence: "Frase",
  tokens: (tokens) => count(tokens, "token"),
  heads: "Cabezas",
  head: "Cabeza",
  layer: "Capa",
  causal: "Máscara causal",
  steps: "Paso del cálculo",
  stages: stagesEs,
  absent: "no registrado",
  noMask: "ninguna",
  notRecorded: (stage) => `«${stage}» no está registrado en estos datos.`,
  empty: "Falta escribir una frase.",
  computing: "Calculando…",
  query: "consulta",
  key: "clave",
  component: "componente",
  hidden: "oculta por la máscara",
  hint: "Al pasar el cursor por una fila se ve a qué atiende su token; un clic la selecciona.",
  attendsTo: "atiende a",
  matches: "encaja con",
  contains: "como vector",
  rowSentence: (query, ranked, stage) =>
    stage === "weights"
      ? `${quote(query)} atiende sobre todo a ${firstThen(ranked, formatShare, "a")}.`
      : `${quote(query)} encaja mejor con ${firstThen(ranked, formatNumber, "con")}.`,
  vectorSentence: (row, components, lowest, highest) =>
    `${quote(row)} tiene aquí ${count(components, "componente")}, de ${lowest} a ${highest}.`,
  nothingVisible: (query) =>
    `La máscara oculta todos los tokens a ${quote(query)}: su fila es toda 0.`,
  sumOfRow: (sum) => `La fila suma ${sum}.`,
  notShares: (sums, weights) => ({
    formula: `sumas ${sums}`,
    explanation: `Las filas suman ${sums}, no 1, con pesos de ${weights}.`,
    legend: "peso",
  }),
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  cellRank: (rank, all) => (rank === 1 ? `el mayor de ${all}` : `puesto ${rank} de ${all}`),
  grid: (stage, rows, columns) =>
    `${stage}, ${count(rows, "fila")} por ${count(columns, "columna")}`,
  gridHelp: "Las flechas mueven, Intro selecciona y Escape anula la selección.",
  zoom: "Ampliar",
  selectedRow: "Qué significa la fila",
  table: "Mostrar como tabla",
  tableRows: (first, last, all) => `Filas ${first} a ${last} de ${all}`,
  tableTurns: ["Filas anteriores", "Filas siguientes"],
  about: "Acerca de esta imagen",
  aboutSections: [
    {
      title: "Filas y columnas",
      text: "Una fila muestra cuánto atiende (cuánto mira) su token a cada token; una columna, cuánta atención recibe el suyo.",
    },
    {
      title: "Consultas, claves y valores",
      text: "Cuando la consulta de un token (lo que busca) encaja con una clave (por lo que se encuentra a un token), gran parte del valor de este (lo que transmite) pasa a la salida, que un transformer suma al vector del propio token.",
    },
    {
      title: "Por qué se divide entre √dₖ",
      text: "Un producto escalar de dₖ términos independientes se dispersa como √dₖ. Sin la división, softmax tiende a darle casi todo a una sola clave y la mayoría de los gradientes se vuelven diminutos.",
    },
    {
      title: "La función softmax",
      text: "La exponencial hace positiva cada puntuación; al dividir entre la suma de la fila, esta suma 1 y es una distribución de probabilidad. Lo que gana una clave lo pierden las demás.",
      textOfNoShares:
        "La exponencial hace positiva cada puntuación; al dividir entre una suma se obtienen los pesos. Estas filas no suman 1: un sumidero aprendido, por ejemplo, se queda con una parte de cada fila que no recibe ninguna clave.",
    },
    {
      title: "Varias cabezas",
      text: "Un juego de matrices busca un tipo de relación; varias cabezas buscan varios, y Wᴼ reúne sus salidas.",
    },
  ],
  loading: {
    isLoading: "Cargando…",
    failed: "No se ha podido cargar esta parte.",
    tryAgain: "Reintentar",
  },
  failed: (reason) => `Algo ha fallado: ${reason}`,
  unstyled: "Este mapa de calor no se dibuja aquí: la página no le aplica ninguna hoja de estilos.",
  origin: {
    handBuilt: "Matrices hechas a mano",
    trained: "Modelo entrenado",
    recorded: "Registrado de un modelo entrenado",
    imported: "Datos importados",
  },
  handBuilt: {
    label: "no es un modelo entrenado",
    layer: "capa",
    cutAt: (shown, all) =>
      all === null
        ? `Se muestran los primeros ${shown} tokens de un texto más largo.`
        : `Se muestran los primeros ${shown} tokens de ${all}.`,
    heads: {
      previousToken: {
        label: "token anterior",
        description: "Busca la posición justo anterior; el primer token se atiende a sí mismo.",
      },
      nextToken: {
        label: "token siguiente",
        description: "Busca la posición justo siguiente; el último token se atiende a sí mismo.",
      },
      sameWord: {
        label: "misma palabra",
        description: "Busca su propia grafía, aparezca donde aparezca.",
      },
      firstToken: { label: "primer token", description: "Busca la posición 0." },
      contentWords: {
        label: "palabras léxicas",
        description:
          "Busca palabras que no están en una lista de palabras funcionales del inglés, primero las cercanas.",
      },
      nearbyTokens: {
        label: "tokens cercanos",
        description: "Busca posiciones cercanas a la suya.",
      },
      randomA: {
        label: "aleatoria A",
        description: "Matrices aleatorias con semilla fija, como antes de entrenar.",
      },
      randomB: { label: "aleatoria B", description: "Otras matrices aleatorias con semilla fija." },
    },
  },
};
