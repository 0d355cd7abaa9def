/** Some of the settings of a kind; null or undefined for the default of one. */
export type Given<Settings> = {
  readonly [Name in keyof Settings]?: Settings[Name] | null | undefined;
};

/** Some settings as they are given; what is null or undefined is the default. */
export function orDefaults<Settings extends object>(
  given: Given<Settings>,
  defaults: Settings,
): Partial<Settings> {
  const named = Object.entries(given).map(([name, value]) => [
    name,
    value ?? defaults[name as keyof Settings],
  ]);
  return Object.fromEntries(named);
}
