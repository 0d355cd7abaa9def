import { checkPositive } from "./checkPositive.js";

/** Refuses factors, by their names, of which one is not a finite number above 0. */
export function checkPositives(caller: string, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) checkPositive(caller, name, value);
}
