/** Some settings of a kind; null or undefined means the default. */
export type OptionalSettings<Settings> = {
  readonly [Name in keyof Settings]?: Settings[Name] | null | undefined;
};

/** Replaces null and undefined by the defaults. */
export function orDefaults<Settings extends object>(
  given: OptionalSettings<Settings>,
  defaults: Settings,
): Partial<Settings> {
  const named = Object.entries(given).map(([name, value]) => [
    name,
    value ?? defaults[name as keyof Settings], // `given` has names of settings only
  ]);
  return Object.fromEntries(named);
}
