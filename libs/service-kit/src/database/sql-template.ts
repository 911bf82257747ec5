const PLACEHOLDER = /(?<!:):(["'])(\w+)\1/g;

/** Fills the psql variables of a script: `:"name"` as an identifier, `:'name'` as a literal. Throws on a missing one. */
export function fillSql(script: string, values: Readonly<Record<string, string>>): string {
  return script.replace(PLACEHOLDER, (_, quote: string, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the SQL script asks for :${name}, which nobody gave`);
    return quote === '"' ? quoteIdentifier(value) : quoteLiteral(value);
  });
}

export const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** As PostgreSQL's quote_literal: safe whatever standard_conforming_strings says. */
export function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
