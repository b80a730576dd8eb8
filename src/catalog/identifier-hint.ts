/** What DSS says under "Identifier" when one creates a component. (documented) */
export function identifierHint(kindLabel: string): string {
  return (
    `Unique identifier for the new ${kindLabel} type. It should not start with the plugin id and must be unique across ` +
    `the ${kindLabel} components of this plugin.`
  );
}
