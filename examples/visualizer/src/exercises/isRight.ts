/**
 * Whether a number that was typed is the one that the article claims: whole numbers exactly, others to two digits, with
 * a point or a comma.
 */
export function isRight(typed: string, claimed: string): boolean {
  const [answer, expected] = [typed.trim().replace(",", "."), Number(claimed.trim())];
  if (answer === "") return false;
  return Math.abs(Number(answer) - expected) < (Number.isInteger(expected) ? 1e-9 : 0.005);
}
