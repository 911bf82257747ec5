type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of keys; undefined where there is none. */
export const partOf = (node: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (isNode(part) && Object.hasOwn(part, key) ? part[key] : undefined), node);

/** A copy without the value at a path, and without the objects that are empty then. */
export function without(node: Node, [key, ...path]: readonly string[]): Node {
  if (key === undefined || !Object.hasOwn(node, key)) return node;
  const { [key]: part, ...others } = node;
  if (path.length === 0) return others;
  if (!isNode(part)) return node;
  const left = without(part, path);
  return left === part ? node : Object.keys(left).length > 0 ? { ...node, [key]: left } : others;
}

/** Writes a value at a path, making the objects on the way. False where something else is in the way. */
export function put(node: Node, [key, ...path]: readonly string[], value: unknown): boolean {
  if (key === undefined) return false;
  if (path.length === 0) {
    node[key] = value;
    return true;
  }
  node[key] ??= {};
  return isNode(node[key]) && put(node[key], path, value);
}

/** Adds what `more` has to `node`, deep into the objects that both have. */
export function merge(node: Node, more: Node): void {
  for (const [key, value] of Object.entries(more)) {
    const own = node[key];
    if (isNode(own) && isNode(value)) merge(own, value);
    else node[key] = value;
  }
}
