export type { HeadPlace } from "attention-core";
