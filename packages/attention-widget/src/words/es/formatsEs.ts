import * as digits from "../formatDigits.js";
import * as numbers from "../formatNumber.js";

const LOCALE = "es";

/** A share as Spanish writes it. */
export const formatShare = (share: number) => numbers.formatShare(share, LOCALE);

/** A number as Spanish writes it. */
export const formatNumber = (value: number) => numbers.formatNumber(value, LOCALE);

/** A number of an arithmetic as Spanish writes it. */
export const formatDigits = (value: number) => digits.formatDigits(value, LOCALE);
