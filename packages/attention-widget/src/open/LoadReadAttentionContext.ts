import { createContext } from "preact";
import type { LoadReadAttention } from "./loadReadAttention.js";

/** What fetches the readers of files: as a module in a bundle, by a script in the files for a script tag. */
export const LoadReadAttentionContext = createContext<LoadReadAttention | undefined>(undefined);
