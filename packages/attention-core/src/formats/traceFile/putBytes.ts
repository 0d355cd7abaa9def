import type { StoredPlace, StoredType } from "./storedNumbers.js";

/** Stores the bytes of some numbers, and gives the place that the JSON refers to. */
export type PutBytes = (part: string, type: StoredType, bytes: Uint8Array) => StoredPlace;
