const names = new Map<string, string>();

/** The name under which a connection prepares this statement, once. SQL must be written out in the code, its values apart. */
export function statementName(sql: string): string {
  const name = names.get(sql) ?? `s${names.size}`;
  names.set(sql, name);
  return name;
}
