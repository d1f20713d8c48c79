// Finds a package among the peers: from here, Node looks into the node_modules beside this file first.

// What jax-js asks for and Node 20 does not have.
globalThis.Float16Array ??= class extends Uint16Array {};

/** The exports of a peer, ready to be used. */
export async function use(name) {
  const found = await import(name);
  if (name !== "@jax-js/jax") return found;
  await found.init("wasm");
  found.defaultDevice("wasm");
  return found;
}
