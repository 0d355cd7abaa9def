import type { SaturationMessages } from "../saturationMessages.js";
import { quote } from "./quote.js";

/** The Spanish words for saturation. */
export const saturationEs: SaturationMessages = {
  title: (row) => `¿Está saturada la fila de ${quote(row)}?`,
  entropy: "entropía",
  gradient: "gradiente de softmax",
  entropyValue: (entropy, max) => `${entropy} de ${max} nats`,
  gradientValue: (gradient, max) => `${gradient} de ${max}`,
  before: (value) => `antes: ${value}`,
  meaning: {
    single: "Solo hay una clave visible y se lleva toda la atención.",
    saturated:
      "Saturada: un cambio pequeño en las puntuaciones apenas se nota en los pesos de la fila.",
    open: "Sin saturar: un cambio pequeño en las puntuaciones se nota en los pesos de la fila.",
  },
};
