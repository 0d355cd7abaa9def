/** A proxy at which whatever is done with it throws, in the engine's words. */
export function revoked<Target extends object>(target: Target): Target {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A proxy of which every trap throws. */
export function throwing(target: object): unknown {
  const trap = () => {
    throw new Error("of a trap");
  };
  return new Proxy(
    target,
    Object.fromEntries(Reflect.ownKeys(Reflect).map((name) => [name, trap])),
  );
}
