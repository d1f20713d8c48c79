import { expect } from "chai";
import * as fc from "fast-check";
import {
  activations,
  geluTanh,
  glu,
  gradcheck,
  sigmoid,
  silu,
  softmax,
  tensor,
  type Tensor,
} from "../../src/index";
import { tensorsOf } from "../autograd/arbitraries";
import { itRefuses } from "../support/refusals";

const { elu, gelu, identity, mish, quickGelu, relu, softcap, squaredRelu, squareplus, tanh } =
  activations;

/** Those that gate in publications, and a few more. */
const gates = [relu, sigmoid, silu, gelu, geluTanh, quickGelu, identity, tanh, mish];
const more = [squaredRelu, squareplus, softcap.with({ cap: 2 }), elu.with({ alpha: 0.5 })];

describe("glu with a gate", () => {
  it("multiplies the first half by the gate of the second, not the other way round", () => {
    expect(glu(tensor([5, -2, 1, 3]), { gate: relu }).toArray()).to.eql([5, -6]);
    expect(glu(tensor([[7], [-1]]), { dim: 0, gate: relu }).toArray()).to.eql([[0]]);
  });

  it("is a gate(b), entry for entry, along any dimension", () => {
    const gate = fc.constantFrom(...gates, ...more);
    fc.assert(
      fc.property(tensorsOf([2, 4, 2], -5, 5), gate, fc.constantFrom(0, 1, 2, -1), (x, f, dim) => {
        const along = (dim + 3) % 3;
        const half = x.shape[along] / 2;
        const [a, b] = [x.slice(0, half, along), x.slice(half, 2 * half, along)];
        const y = glu(x, { dim, gate: f });
        expect(y.shape).to.eql(a.shape);
        // The sigmoid's own path rounds once less.
        y.data.forEach((yi, i) => expect(yi).to.be.closeTo(a.data[i] * f(b.data[i]), 2e-15));
      }),
      { numRuns: 60 },
    );
  });

  // Not 0: where a slope has a kink or a corner, a difference is off by its step.
  const entry = fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100);
  const signed = fc.tuple(entry, fc.constantFrom(-1, 1)).map(([size, sign]) => sign * size);
  const lines = fc.array(signed, { minLength: 12, maxLength: 12 }).map((data) => tensor(data));

  for (const gate of [...gates, ...more]) {
    it(`has the gradients that differences measure: ${gate.name}`, () => {
      fc.assert(
        fc.property(lines, fc.constantFrom(-1, 0), (x, dim) => {
          const f = (t: Tensor): Tensor => glu(t.reshape([2, 6]), { gate, dim });
          expect(gradcheck(f, [x]).ok).to.equal(true);
        }),
        { numRuns: 20 },
      );
    });
  }

  it("is the plain one with the sigmoid, and keeps its digits where σ(b) is 0", () => {
    const x = tensor([1e300, -1000]);
    expect(glu(x, { gate: sigmoid }).toArray()).to.eql(glu(x).toArray());
    expect(glu(x).item()).to.be.closeTo(5.075958897549457e-135, 1e-147);
    expect(sigmoid(-1000)).to.equal(0);
  });

  const x = tensor([1, 2]);
  const bare = (t: number): number => t;
  const text = "glu: gate must be an Activation, such as silu, got ";
  // prettier-ignore
  itRefuses([
    [() => glu(x, { gate: "silu" as never }), TypeError, text + '"silu"'],
    [() => glu(x, { gate: null as never }), TypeError, text + "null"],
    [() => glu(x, { gate: softmax as never }), TypeError, text + "the function softmax"],
    [() => glu(x, { gate: bare as never }), TypeError, text + "the function bare"],
    [() => glu(tensor([1]), { gate: silu }), RangeError, "glu: length along dim 0 must be even"],
  ]);
});
