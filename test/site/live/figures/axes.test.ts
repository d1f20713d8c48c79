import { expect } from "chai";
import { valuesOf } from "../../../../site/live/figures/axes";
import { cornersOf, marksOf } from "../../../../site/live/figures/shapes";

describe("the readout of a figure", () => {
  for (const [what, ticks, at, value] of [
    [
      "has the digits that a picture can show",
      [
        [0, "0"],
        [320, "0.5"],
        [640, "1"],
      ],
      160,
      "0.25",
    ],
    [
      "reads minus signs",
      [
        [50, "−10"],
        [335, "0"],
        [620, "10"],
      ],
      192.5,
      "−5",
    ],
    [
      "reads powers of ten",
      [
        [400, "10⁻¹⁶"],
        [200, "10⁻⁸"],
        [0, "10⁰"],
      ],
      100,
      "0.0001",
    ],
    [
      "writes them",
      [
        [400, "10⁻¹⁶"],
        [0, "10⁰"],
      ],
      200,
      "10⁻⁸",
    ],
    [
      "sees a logarithmic scale by three ticks",
      [
        [0, "1"],
        [100, "10"],
        [200, "100"],
      ],
      150,
      "31.6",
    ],
    [
      "says the word of the nearest tick where there are no numbers",
      [
        [0, "relu"],
        [9, "tanh"],
      ],
      7,
      "tanh",
    ],
  ] as const)
    it(what, () => {
      expect(valuesOf(ticks)!(at)).to.equal(value);
    });

  it("an axis with one tick tells nothing", () => {
    expect(valuesOf([[0, "1"]])).to.equal(undefined);
  });

  it("cornersOf takes the ends of straight and curved pieces", () => {
    expect(cornersOf("M1,2L3,-4.5M0,0C1,1,2,2,3,3C4,4,5,5,6,6Z")).to.eql([
      ...[
        [1, 2],
        [3, -4.5],
        [0, 0],
        [3, 3],
        [6, 6],
      ],
    ]);
  });

  const shape = (name: string, attributes: Record<string, number | string>): Element =>
    ({
      localName: name,
      getAttribute: (key: string) => (key in attributes ? String(attributes[key]) : null),
    }) as Element;

  it("an area is read from edge to edge, a bar over its width, a tile in its middle", () => {
    const area = shape("path", { d: "M0,5L10,6L10,9L0,8Z" });
    expect(marksOf("area", area, [area])).to.eql([
      { at: [0, 5], to: [0, 8] },
      { at: [10, 6], to: [10, 9] },
    ]);
    const bars = [10, 40].map((height, i) =>
      shape("rect", { x: 20 * i, y: 100 - height, width: 20, height }),
    );
    expect(marksOf("rect", bars[1], bars)).to.eql([{ at: [20, 60], to: [40, 60] }]);
    const tiles = [0, 30].map((y) => shape("rect", { x: 0, y, width: 20, height: 30 }));
    expect(marksOf("rect", tiles[0], tiles)).to.eql([{ at: [10, 15] }]);
  });
});
