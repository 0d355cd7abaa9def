import { onTestFinished } from "vitest";

/** Collects what goes wrong unnoticed: errors nobody caught, promises nobody waited for. */
export function watchTroubles(): readonly string[] {
  const troubles: string[] = [];
  const onError = (event: ErrorEvent) => void troubles.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void troubles.push(String(event.reason));
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  onTestFinished(() => {
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  });
  return troubles;
}
