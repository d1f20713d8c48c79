import fc from "fast-check";

import { functions, scales, type FunctionName } from "../../../../site/client/hero/setting";

const place = (key: keyof typeof scales): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: scales[key].places }).map(scales[key].valueAt);

/** Whatever a reader can turn to by sliders and arrow keys. */
export const anySetting = fc.record({
  name: fc.constantFrom(...(Object.keys(functions) as FunctionName[])),
  weightStd: place("weightStd"),
  biasStd: place("biasStd"),
  depth: place("depth"),
  seed: fc.integer({ min: 0, max: 9 }),
});
