/** Equality of types: an error at the call when they differ. */
export type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends (<X>() => X extends B ? 1 : 2) ? true : false;

export function same<A, B>(..._wrong: Same<A, B> extends true ? [] : ["differ", A, B]): void {}

/** Takes a value of a type. */
export function take<T>(_value: T): void {}
