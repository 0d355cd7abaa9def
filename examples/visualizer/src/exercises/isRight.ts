/** Whether a number is the one that the article claims: whole numbers exactly, others to two digits. */
export function isRight(answer: number, claimed: string): boolean {
  const expected = Number(claimed.trim());
  return Math.abs(answer - expected) < (Number.isInteger(expected) ? 1e-9 : 0.005);
}
