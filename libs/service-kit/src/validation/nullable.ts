const KEY = Symbol('nullable');

/** The property may be null in a request. Without it a null is refused, even where the property may be left out. */
export const Nullable = (): PropertyDecorator => (target, property) =>
  Reflect.defineMetadata(KEY, true, target, property);

export const isNullable = (target: object, property: string): boolean => Reflect.hasMetadata(KEY, target, property);
