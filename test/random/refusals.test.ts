import { generator, generatorOf } from "../../src/random/generator";
import { kaimingNormal } from "../../src/random/kaimingNormal";
import { kaimingUniform } from "../../src/random/kaimingUniform";
import { lecunNormal } from "../../src/random/lecunNormal";
import { normal } from "../../src/random/normal";
import { orthogonal } from "../../src/random/orthogonal";
import { truncatedNormal } from "../../src/random/truncatedNormal";
import { uniform } from "../../src/random/uniform";
import { xavierNormal } from "../../src/random/xavierNormal";
import { xavierUniform } from "../../src/random/xavierUniform";
import { itRefuses } from "../support/refusals";

const seeded = "needs { generator: rng } with const rng = generator(seed), got ";

describe("refusals", () => {
  // prettier-ignore
  itRefuses([
    [() => generator(NaN), RangeError, "seed must be an integer from 0 to 2^53 - 1, got NaN"],
    [() => generator(-1), RangeError, "seed must be an integer from 0 to 2^53 - 1, got -1"],
    [() => generator(2 ** 53), RangeError, "got 9007199254740992"],
    [() => generator(1.5), RangeError, "generator: seed must be an integer from 0 to 2^53 - 1, got 1.5"],
    [() => generator("1" as never), TypeError, 'generator: seed must be a number, got "1"'],
    [() => generator(undefined as never), TypeError, "got undefined"],
    [() => generatorOf("normal", undefined), TypeError, `normal: ${seeded}undefined`],
    [() => generatorOf("normal", null as never), TypeError, `normal: ${seeded}`],
    [() => generatorOf("normal", { generator: 42 } as never), TypeError, `normal: ${seeded}`],
    [() => generatorOf("normal", { generator: Math.random } as never), TypeError, `normal: ${seeded}`],

    [(own) => normal(0, -1, [2], own), RangeError, "standard deviation must be finite and >= 0, got -1"],
    [(own) => normal(0, NaN, [2], own), RangeError, "standard deviation must be finite and >= 0, got NaN"],
    [(own) => normal(0, Infinity, [2], own), RangeError, "finite and >= 0, got Infinity"],
    [(own) => normal(NaN, 1, [2], own), RangeError, "normal: mean must be finite, got NaN"],
    [(own) => normal(0, "1" as never, [2], own), TypeError, 'deviation must be a number, got "1"'],
    [(own) => normal(0, 1, [1.5], own), RangeError, "normal: lengths in a shape must be integers >= 1, got [1.5]"],
    [(own) => normal(0, 1, [4, 0], own), RangeError, "must be integers >= 1, got [4, 0]"],
    [(own) => normal(0, 1, [1e6, 1e6], own), RangeError, "normal: needs at most"],
    [(own) => normal(0, 1, 4 as never, own), TypeError, "got 4"],
    [() => normal(0, 1, [4, 4], undefined as never), TypeError, `normal: ${seeded}undefined`],

    [(own) => uniform(1, 0, [2], own), RangeError, "low <= high, a finite distance apart, got 1 and 0"],
    [(own) => uniform(NaN, 1, [2], own), RangeError, "uniform: low must be finite, got NaN"],
    [(own) => uniform(0, Infinity, [2], own), RangeError, "uniform: high must be finite, got Infinity"],
    [(own) => uniform(-1.7e308, 1.7e308, [2], own), RangeError, "a finite distance apart"],
    [(own) => uniform(0, 1, [0], own), RangeError, "uniform: lengths in a shape must be integers >= 1"],
    [(own) => uniform(0, 1, [2 ** 40], own), RangeError, "got 1099511627776"],
    [() => uniform(0, 1, [2], undefined as never), TypeError, `uniform: ${seeded}undefined`],

    [(own) => xavierUniform([4], own), RangeError, "xavierUniform: shape must be [fanOut, fanIn] or longer, got [4]"],
    [(own) => xavierUniform([4, 0], own), RangeError, "must be integers >= 1, got [4, 0]"],
    [(own) => xavierUniform(4 as never, own), TypeError, "got 4"],
    [(own) => xavierUniform([4, 4], { ...own, gain: -1 }), RangeError, "gain must be finite and >= 0, got -1"],
    [() => xavierUniform([4, 4], undefined as never), TypeError, `xavierUniform: ${seeded}undefined`],
    [(own) => xavierNormal([], own), RangeError, "xavierNormal: shape must be [fanOut, fanIn] or longer, got []"],
    [(own) => xavierNormal([4, 4], { ...own, gain: NaN }), RangeError, "xavierNormal: gain must be finite"],
    [(own) => xavierNormal([1e6, 1e6], own), RangeError, "xavierNormal: needs at most"],
    [() => xavierNormal([4, 4], {} as never), TypeError, `xavierNormal: ${seeded}undefined`],
    [(own) => kaimingUniform([4], own), RangeError, "kaimingUniform: shape must be"],
    [(own) => kaimingUniform([4, 4], { ...own, mode: "fan_in" as never }), RangeError, 'kaimingUniform: mode must be "fanIn" or "fanOut", got "fan_in"'],
    [(own) => kaimingUniform([4, 4], { ...own, gain: Infinity }), RangeError, "kaimingUniform: gain must be"],
    [() => kaimingUniform([4, 4], undefined as never), TypeError, `kaimingUniform: ${seeded}undefined`],
    [(own) => kaimingNormal([4, 1.5], own), RangeError, "kaimingNormal: lengths in a shape"],
    [(own) => kaimingNormal([4, 4], { ...own, mode: 1 as never }), RangeError, "kaimingNormal: mode must be"],
    [(own) => kaimingNormal([4, 4], { ...own, gain: "1" as never }), TypeError, 'gain must be a number, got "1"'],
    [() => kaimingNormal([4, 4], null as never), TypeError, `kaimingNormal: ${seeded}`],
    [(own) => lecunNormal([4], own), RangeError, "lecunNormal: shape must be"],
    [() => lecunNormal([4, 4], undefined as never), TypeError, `lecunNormal: ${seeded}undefined`],
    [(own) => orthogonal([4], own), RangeError, "orthogonal: shape must be"],
    [(own) => orthogonal([0, 4], own), RangeError, "orthogonal: lengths in a shape"],
    [(own) => orthogonal([4, 4], { ...own, gain: -1 }), RangeError, "orthogonal: gain must be"],
    [() => orthogonal([4, 4], undefined as never), TypeError, `orthogonal: ${seeded}undefined`],

    [(own) => truncatedNormal(NaN, 1, [2], own), RangeError, "truncatedNormal: mean must be finite, got NaN"],
    [(own) => truncatedNormal(0, -1, [2], own), RangeError, "standard deviation must be finite and >= 0, got -1"],
    [(own) => truncatedNormal(0, 1, [0], own), RangeError, "truncatedNormal: lengths in a shape"],
    [(own) => truncatedNormal(0, 1, [2], { ...own, low: 1, high: 0 }), RangeError, "needs low <= high, with numbers between them, got 1 and 0"],
    [(own) => truncatedNormal(0, 1, [2], { ...own, low: 3 }), RangeError, "got 3 and 2"],
    [(own) => truncatedNormal(0, 1, [2], { ...own, high: NaN }), RangeError, "got -2 and NaN"],
    [(own) => truncatedNormal(0, 1, [2], { ...own, low: Infinity, high: Infinity }), RangeError, "got Infinity and Infinity"],
    [(own) => truncatedNormal(0, 1, [2], { ...own, low: "1" as never }), TypeError, 'low must be a number, got "1"'],
    [() => truncatedNormal(0, 1, [2], undefined as never), TypeError, `truncatedNormal: ${seeded}undefined`],
  ]);
});
