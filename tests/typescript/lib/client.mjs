/** A domain's functions by the names that do not name the domain. */
export function clientOf(module) {
  const create = Object.keys(module).find((name) => /^create[A-Z]/.test(name));
  const domain = create.slice("create".length);
  return { create: module[create], isError: module[`is${domain}Error`] };
}
