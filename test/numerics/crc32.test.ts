import { expect } from "chai";
import fc from "fast-check";
import { crc32 as zlib } from "node:zlib";
import { crc32 } from "../../src/numerics/crc32";

describe("crc32", () => {
  it("of nothing is 0", () => {
    expect(crc32("")).to.equal(0);
  });

  it("is zlib's for ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 100 }), (text) => {
        expect(crc32(text)).to.equal(zlib(text));
      }),
    );
  });
});
