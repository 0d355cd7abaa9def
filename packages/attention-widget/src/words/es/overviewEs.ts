import type { OverviewMessages } from "../overviewMessages.js";
import { count } from "./count.js";

const SHARE = "peso de atención medio, de 0 a 1";

/** `L2 H3`, as papers write it in any language, or `cabeza 3` of the only layer. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `cabeza ${head}` : `L${layer} H${head}`;

/** The overview in Spanish. */
export const overviewEs: OverviewMessages = {
  overview: {
    metric: "Medir las cabezas por",
    noMetric: "solo imágenes",
    metrics: {
      entropy: {
        name: "dispersión (entropía)",
        definition:
          "Con qué uniformidad reparte un token su atención entre las claves que puede ver: la entropía, como fracción de su máximo.",
        unit: "0: todo en una clave, 1: todas por igual",
      },
      previousToken: {
        name: "token anterior",
        definition: "Cuánto atiende un token al que tiene justo delante.",
        unit: SHARE,
      },
      nextToken: {
        name: "token siguiente",
        definition: "Cuánto atiende un token al que tiene justo detrás.",
        unit: SHARE,
      },
      induction: {
        name: "inducción",
        definition:
          "Cuando un token ya había aparecido: cuánta atención va al token que lo siguió entonces.",
        unit: SHARE,
      },
      sink: {
        name: "primer token",
        definition:
          "Cuánto atiende un token a la primera clave, donde muchas cabezas depositan la atención que no usan (un «sumidero de atención»).",
        unit: SHARE,
      },
      self: {
        name: "sí mismo",
        definition: "Cuánto atiende un token a su propia posición.",
        unit: SHARE,
      },
      distance: {
        name: "distancia",
        definition:
          "Distancia media a los tokens atendidos, hacia delante o hacia atrás, ponderada por la atención.",
        unit: "en tokens",
      },
    },
    sort: "De mayor a menor",
    choose: "Elegir cabezas para combinarlas",
    grid: (heads, layers) => `${count(heads, "cabeza")} en ${count(layers, "capa")}`,
    gridHelp:
      "Las flechas mueven, Intro abre y la barra espaciadora añade una cabeza a la combinación o la quita.",
    head: (layer, head) => `capa ${layer}, cabeza ${head}`,
    label: headLabel,
    value: (name, value) => `${name}: ${value}`,
    rank: (rank, all) => `puesto ${rank} de ${all}`,
    distance: (tokens) => (tokens === "1,00" ? "1,00 token" : `${tokens} tokens`),
    unknown: {
      otherText: "no definida: las consultas y las claves son tokens distintos",
      tooShort: "no definida: solo hay un token",
      noRepeat: "no definida: ningún token se repite letra por letra",
      noChoice: "no definida: ningún token puede atender a más de una clave",
      allHidden: "no definida: todas las claves están ocultas",
      notFinite: "no definida: los pesos no son finitos",
      gap: "no definida mientras las claves excluidas dejan un hueco",
      notShares: "no definida para un máximo o una suma, cuyas filas no suman 1",
    },
    range: (lowest, highest) =>
      lowest === highest
        ? `Todas las cabezas: ${lowest}.`
        : `Cabezas entre ${lowest} y ${highest}.`,
    noRange: (value) => `${value.charAt(0).toUpperCase()}${value.slice(1)}.`,
    fullColor: "En la imagen de una suma, de 1 en adelante el color es pleno.",
    pooled: "Cada punto muestra el mayor de los pesos que abarca.",
  },
};
