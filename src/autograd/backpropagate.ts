import type { Pullback } from "./operation";

/**
 * A step of a recorded computation. An operation's node knows the nodes of its inputs (null for an
 * input that needs no gradient) and the pullback to each; a leaf has none, and receives its gradient.
 */
export interface GraphNode {
  /** The operation that made the value, e.g. "add"; "" for a leaf. */
  readonly operation: string;
  readonly inputs: readonly (GraphNode | null)[];
  /** Emptied by the reverse pass, unless the graph is retained: null means freed. */
  pullbacks: readonly Pullback[] | null;
  /** What a leaf does with its gradient. */
  readonly receive?: (gradient: Float64Array) => void;
}

/**
 * The reverse pass: the gradient with respect to each leaf, given that with respect to the root. A
 * node is visited once all of its uses have been, without recursion, so any depth will do.
 *
 * @throws Error if an earlier pass has freed a part of the graph; nothing has happened then.
 *
 * Source: Griewank & Walther, Evaluating Derivatives (2008), section 3.2.
 */
export function backpropagate(root: GraphNode, seed: Float64Array): Map<GraphNode, Float64Array> {
  const uses = countUses(root);
  const incoming = new Map<GraphNode, Float64Array>([[root, seed]]);
  // Sums are ours and may be changed in place, what came from a pullback or the caller may not.
  const sums = new WeakSet<Float64Array>();
  const leaves = new Map<GraphNode, Float64Array>();
  const ready = [root];
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    const gradient = incoming.get(node)!;
    incoming.delete(node);
    if (node.inputs.length === 0) {
      leaves.set(node, sums.has(gradient) ? gradient : gradient.slice());
    }
    // A pullback may hand the same array on to several inputs.
    sums.delete(gradient);
    for (const [i, input] of node.inputs.entries()) {
      if (input === null) continue;
      const part = node.pullbacks![i](gradient);
      const before = incoming.get(input);
      incoming.set(input, before === undefined ? part : add(before, part, sums));
      const left = uses.get(input)! - 1;
      uses.set(input, left);
      if (left === 0) ready.push(input);
    }
  }
  return leaves;
}

/** The sum of two gradients: in place, if the first is one of the sums already. */
function add(a: Float64Array, b: Float64Array, sums: WeakSet<Float64Array>): Float64Array {
  const sum = sums.has(a) ? a : a.slice();
  for (let i = 0; i < sum.length; i++) sum[i] += b[i];
  sums.add(sum);
  return sum;
}

/** Drops what the nodes below the root hold for the reverse pass, so that memory is given back. */
export function free(root: GraphNode): void {
  for (const node of countUses(root).keys()) node.pullbacks = node.inputs.length === 0 ? [] : null;
}

/** How often each node that the root depends on is an input of another one. */
function countUses(root: GraphNode): Map<GraphNode, number> {
  const uses = new Map<GraphNode, number>([[root, 0]]);
  const unread = [root];
  for (let node = unread.pop(); node !== undefined; node = unread.pop()) {
    if (node.pullbacks === null) {
      throw new Error(
        "backward: the graph was freed by an earlier backward; " +
          "pass { retainGraph: true } to the first call",
      );
    }
    for (const input of node.inputs) {
      if (input === null) continue;
      if (!uses.has(input)) unread.push(input);
      uses.set(input, (uses.get(input) ?? 0) + 1);
    }
  }
  return uses;
}
