/**
 * Calls back after the page has had its turn. A timer would wait some milliseconds longer each time.
 *
 * @returns the function that ends the wait
 */
export function afterTurn(task: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
  return () => port1.close();
}
