import { expect } from "chai";
import { generator, type Sampling } from "../../src/random/generator";

/** A call, its error, and what the message must say: the name of the value, and what it was. */
type Refusal = readonly [
  call: (own: Sampling) => unknown,
  kind: typeof TypeError | typeof RangeError | typeof Error,
  message: string,
];

/** Each call throws its error, and draws nothing from the generator that it is handed. */
export function itRefuses(refusals: readonly Refusal[]): void {
  for (const [call, kind, message] of refusals) {
    const code = String(call).replace(/^\(\w*\) => /, "");
    it(`${code.replace(/\(0, \w+\.(\w+)\)/g, "$1")} is a ${kind.name}: ${message}`, () => {
      const own = { generator: generator(42) };
      expect(() => call(own)).to.throw(kind, message);
      expect(own.generator.state).to.eql(generator(42).state);
    });
  }
}
