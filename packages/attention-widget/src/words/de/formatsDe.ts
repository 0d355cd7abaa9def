import * as digits from "../formatDigits.js";
import * as numbers from "../formatNumber.js";

const LOCALE = "de";

/** A share as German writes it. */
export const formatShare = (share: number) => numbers.formatShare(share, LOCALE);

/** A number as German writes it. */
export const formatNumber = (value: number) => numbers.formatNumber(value, LOCALE);

/** A number of an arithmetic as German writes it. */
export const formatDigits = (value: number) => digits.formatDigits(value, LOCALE);
