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

/** The gradient on its way into a node; a sum that is ours may be added to in place. */
interface Incoming {
  data: Float64Array;
  ours: boolean;
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
  const incoming = new Map<GraphNode, Incoming>([[root, { data: seed, ours: false }]]);
  const leaves = new Map<GraphNode, Float64Array>();
  const ready = [root];
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    const gradient = incoming.get(node)!;
    incoming.delete(node);
    if (node.inputs.length === 0)
      leaves.set(node, gradient.ours ? gradient.data : gradient.data.slice());
    for (const [i, input] of node.inputs.entries()) {
      if (input === null) continue;
      accumulate(incoming, input, node.pullbacks![i](gradient.data));
      const left = uses.get(input)! - 1;
      uses.set(input, left);
      if (left === 0) ready.push(input);
    }
  }
  return leaves;
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

function accumulate(incoming: Map<GraphNode, Incoming>, node: GraphNode, data: Float64Array): void {
  const sum = incoming.get(node);
  if (sum === undefined) {
    incoming.set(node, { data, ours: false });
    return;
  }
  if (!sum.ours) {
    sum.data = sum.data.slice();
    sum.ours = true;
  }
  for (let i = 0; i < data.length; i++) sum.data[i] += data[i];
}
