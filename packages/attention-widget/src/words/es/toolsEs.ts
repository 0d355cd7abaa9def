import type { ToolMessages } from "../toolMessages.js";
import { count } from "./count.js";
import { LISTED_HEADS } from "./headsInWords.js";
import { quote } from "./quote.js";
import { windowSize } from "./windowSize.js";

/** More weights of subword tokens than these are counted, not listed. */
const LISTED_WEIGHTS = 8;

/** The Spanish words of the tools. */
export const toolsEs: ToolMessages = {
  color: {
    title: "Color",
    scales: { linear: "lineal", logarithmic: "logarítmica", row: "cada fila según su máximo" },
    legends: {
      linear: "",
      logarithmic:
        "logarítmica: una centésima de la escala tiene un 15\u00a0% del color; una décima, la mitad",
      row: "cada fila según su propio máximo: solo se compara dentro de una fila",
    },
    upToLargest: "el color pleno es el peso mayor",
    oneScale: "Una sola escala para las puntuaciones, escaladas y enmascaradas",
  },
  highlight: {
    title: "Resaltar",
    everything: "todas las celdas",
    byValue: "las celdas fuertes",
    byMass: "lo principal de cada fila",
    atLeast: (value) => `Celdas de ${value} o más; las demás se atenúan.`,
    noBudget:
      "«Lo principal de cada fila» solo vale para los pesos de atención; aquí se muestran todas las celdas.",
    mostOf: (share) => `Las celdas más fuertes que suman el ${share}\u00a0% de cada fila.`,
  },
  exclude: {
    title: "Excluir claves",
    nothing: "ninguna",
    special: "tokens especiales",
    sinks: "sumideros",
    selected: (token) =>
      token === undefined ? "la clave seleccionada" : `la clave seleccionada ${quote(token)}`,
    missing: "En gris: esta frase no tiene ese tipo de token, o no hay ninguno seleccionado.",
    hidden: "oculta por la máscara o excluida",
    gap: "dejar el hueco: las filas suman menos de 1",
    renormalized: "renormalizar: las filas vuelven a sumar 1",
  },
  experiment: {
    title: "Experimento",
    mask: "Máscara",
    masks: {
      asGiven: "la original",
      none: "ninguna",
      causal: "causal",
      window: "ventana deslizante",
      custom: "solo celdas ocultas a mano",
    },
    ownMask: {
      replaced:
        "Otra máscara sustituye a la original (por ejemplo, la causal); las entradas se calcularon con la original.",
      kept: "La máscara original se mantiene: las celdas que oculta no tienen puntuación.",
    },
    noMaskParameter: "Esta máscara no tiene tamaño.",
    maskParameters: { window: (size) => `Ventana: ${windowSize(size)}` },
    padding: "Tokens antes del relleno",
    draw: "Ocultar celdas con un clic",
    drawing: {
      hint: "Al pasar el cursor por una celda se ven sus tokens; un clic la oculta o la vuelve a mostrar.",
      gridHelp:
        "Las flechas mueven, Intro oculta una celda o la vuelve a mostrar y Escape anula la selección.",
    },
    scaled: "Dividir entre √dₖ",
    temperature: "Temperatura",
    reset: "Deshacer todo",
    whyNot: {
      anything: "Estos pesos no proceden de una softmax, así que no se puede experimentar.",
      draw: "no mientras las subpalabras estén unidas en palabras.",
      drawLines: "solo en la matriz.",
      scaled: "no se conocen las puntuaciones anteriores a la división.",
    },
    perLayer:
      "Cada capa se recalcula a partir de las entradas que tenía; el cambio no pasa a las capas siguientes.",
  },
  combine: {
    title: "Combinar",
    words: "Unir subpalabras en palabras",
    wordsRule:
      "Las subpalabras de una palabra pasan a ser una fila y una columna: las filas se promedian y las columnas se suman.",
    valueWeighted: "Ponderar por la norma del valor",
    valueWeightedFormula: "× norma del valor",
    valueWeightedLegend: "norma del vector que se suma",
    valueWeightedRule:
      "Cada celda es la norma del vector que aporta, peso por valor, a través de Wᴼ si se conoce (Kobayashi et al., 2020); las filas no suman 1.",
    rollout: "Rollout en todas las capas",
    whyNot: {
      words: "ninguna palabra de esta frase tiene varias subpalabras.",
      valueWeighted: "no se conocen los valores.",
      rollout: "las consultas y las claves son tokens distintos.",
    },
    rules: {
      mean: "Cada celda es la media de los pesos de las cabezas en ella.",
      max: "Cada celda es el mayor de los pesos de las cabezas en ella; un máximo no es una parte de un total, así que las filas suman más de 1 donde las cabezas difieren.",
      sum: "Cada celda es la suma de los pesos de las cabezas en ella; una suma no es una parte de un total, así que cada fila suma el total de las filas de las cabezas.",
      rollout:
        "La atención multiplicada a lo largo de todas las capas; la mitad de cada token pasa por la conexión residual (Abnar y Zuidema, 2020).",
    },
    combinedFrom: (by, name, numbers, result) => {
      if (numbers.length > LISTED_HEADS) return `${name} en esta celda: ${result}.`;
      const sum = numbers.join(" + ");
      const working = {
        mean: `(${sum}) ÷ ${numbers.length} = ${result}`,
        max: `el mayor de ${numbers.join(", ")} es ${result}`,
        sum: `${sum} = ${result}`,
      };
      return `${name} en esta celda: ${working[by]}.`;
    },
    normFrom: (weight, length, result) => `Peso ${weight} × norma del valor ${length} = ${result}.`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1)
        return "Cada palabra es una sola subpalabra, así que su peso no cambia.";
      const shared = rows === 1 ? "" : ` ÷ ${rows} filas`;
      return numbers.length > LISTED_WEIGHTS
        ? `La suma de ${numbers.length} pesos de subpalabras${shared} = ${result}.`
        : `(${numbers.join(" + ")})${shared} = ${result}.`;
    },
    notShares: {
      max: { formula: "máximo de las cabezas", legend: "mayor peso" },
      sum: { formula: "suma de las cabezas", legend: "suma de pesos" },
    },
    combineBy: "Combinar cabezas por",
    combineRules: { mean: "media", max: "máximo", sum: "suma" },
    combinesWeights:
      "Las capas combinadas se forman con los pesos de atención, no con las normas de los valores.",
    combineHint:
      "Para combinar cabezas, Mayús y clic sobre ellas más abajo, o la barra espaciadora.",
    count: (words) => count(words, "palabra"),
    isShown: (name) => `«${name}» tiene su propia fila, debajo de las cabezas.`,
    separate: "Separar las cabezas",
  },
};
