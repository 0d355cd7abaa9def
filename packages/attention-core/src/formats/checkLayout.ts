import { checkCount } from "../internal/checks/checkCount.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import type { TokenLayout } from "../tokenLayout.js";
import { checkString } from "./checkString.js";

/**
 * Refuses a layout that does not have one place for each token.
 *
 * ```text
 * an image   { rows, columns, image?, extra? }      rows · columns + extra tokens
 * a line     { unit, step, start?, extra? }         one token every `step` units, as of a sound
 * ```
 *
 * @param tokens - how many there are, with the extra ones
 */
export function checkLayout(
  caller: string,
  name: string,
  layout: unknown,
  tokens: number,
): asserts layout is TokenLayout {
  checkObject(caller, name, layout);
  // The cast: any object may have these names; each is checked below, before it is used.
  const { rows, columns, image, unit, step, start = 0, extra = [] } = layout as Layout;
  if (!isArray(extra)) refuseKind(caller, `${name}.extra`, "be an array of tokens", extra);
  // Extra tokens, such as a class token, stand beside the picture and have no place in it.
  const isToken = (token: number) => Number.isInteger(token) && token >= 0 && token < tokens;
  if (!extra.every(isToken) || new Set(extra).size !== extra.length) {
    refuse(caller, `${name}.extra`, `be different tokens from 0 to ${tokens - 1}`, `${extra}`);
  }
  // A unit means one dimension, such as seconds of sound, where every place has a token.
  if (unit !== undefined) {
    checkString(caller, `${name}.unit`, unit);
    if (!(step > 0 && Number.isFinite(step))) {
      refuse(caller, `${name}.step`, "be a number above 0", `${step}`);
    }
    if (!Number.isFinite(start)) refuse(caller, `${name}.start`, "be a finite number", `${start}`);
    return;
  }
  checkCount(caller, `${name}.rows`, rows, 1);
  checkCount(caller, `${name}.columns`, columns, 1);
  const places = rows * columns;
  if (places !== tokens - extra.length) {
    const must = `have a place for ${tokens - extra.length} tokens (${tokens} less ${extra.length} extra)`;
    refuse(caller, name, must, `${rows} × ${columns}`);
  }
  // Other addresses would have the page fetch what a file names.
  if (image !== undefined && !(typeof image === "string" && /^(data:image\/|blob:)/.test(image))) {
    refuse(caller, `${name}.image`, "be a data: or blob: address of a picture", shortUrl(image));
  }
}

/** Every name that a layout may have, those of both kinds together. */
interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly image?: unknown;
  readonly unit?: unknown;
  readonly step: number;
  readonly start?: number;
  readonly extra?: readonly number[];
}

/** The beginning of an address, which may hold a whole picture. */
function shortUrl(image: unknown): string {
  return `${image}`.slice(0, 40);
}
