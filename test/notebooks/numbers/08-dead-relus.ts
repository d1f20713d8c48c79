import {
  correlationMap,
  deadFraction,
  gain,
  gelu,
  generator,
  gradientNorms,
  kaimingNormal,
  leakyRelu,
  linspace,
  mm,
  mseLoss,
  normal,
  relu,
  silu,
  tensor,
  zeros,
  type Activation,
  type Tensor,
} from "../../../src/index";
import { bisect } from "../../../src/numerics/bisect";
import type { InWords, Quoted } from "../prose.test";

/** The angles between two inputs behind each layer, from a right angle on (Cho & Saul 2009). */
const nextCosine = (cosine: number): number => {
  const angle = Math.acos(cosine);
  return (Math.sin(angle) + (Math.PI - angle) * cosine) / Math.PI;
};
const angles = [Math.PI / 2];
for (let l = 1; l <= 40; l++) angles.push(Math.acos(nextCosine(Math.cos(angles[l - 1]))));

const TRIALS = 20_000;

/** Of networks of 20 layers of 4 units: how many of 16 inputs died, by the network. */
const fates: boolean[][] = [];
function diedTogether(): boolean[][] {
  const rng = { generator: generator(2024) };
  for (let net = fates.length; net < TRIALS; net++) {
    let signals = Array.from({ length: 16 }, () => normal(0, 1, [4], rng).data);
    for (let l = 0; l < 20; l++) {
      const w = normal(0, 1, [4, 4], rng).data;
      signals = signals.map((y) =>
        Float64Array.from({ length: 4 }, (_, i) => {
          const h =
            w[4 * i] * y[0] + w[4 * i + 1] * y[1] + w[4 * i + 2] * y[2] + w[4 * i + 3] * y[3];
          return Math.max(h, 0);
        }),
      );
    }
    fates.push(signals.map((y) => y.every((v) => v === 0)));
  }
  return fates;
}
const all = (k: number): number =>
  diedTogether().filter((died) => died.slice(0, k).every(Boolean)).length / TRIALS;
const any = (k: number): number =>
  diedTogether().filter((died) => died.slice(0, k).some(Boolean)).length / TRIALS;
/** Half a unit of the second digit, and four standard errors. */
const near = (share: number): number => 0.005 + 4 * Math.sqrt((share * (1 - share)) / TRIALS);

/** Where a function turns on the left. */
const dip = (f: Activation): number => -bisect((x) => f.derivative(-x) < 0, 0.1, 2);

/** The error of a single unit that has fallen so far, after 1000 steps, over that of the answer 0. */
function left(f: Activation, fall: number): number {
  const points = Array.from(linspace(-1, 1, 32));
  const x = tensor(points.map((v) => [v]));
  const target = relu(x);
  const parts = [1, -1 - fall, 1].map((v) => tensor([[v]], { requiresGrad: true }));
  const [w, b, v] = parts;
  const error = (): Tensor => mseLoss(f(mm(x, w).add(b)).mul(v), target);
  for (let k = 0; k < 1000; k++) {
    parts.forEach((p) => p.zeroGrad());
    error().backward();
    for (const p of parts) p.data[0] -= 0.1 * p.grad!.data[0];
  }
  return error().item() / target.pow(2).mean().item();
}

interface Lesson {
  /** The share of dead units in the first layer, by step. */
  readonly dead: readonly number[];
  /** How often a unit of the second layer died, and how often one was on again. */
  readonly died: number;
  readonly back: number;
}

const lessons = new Map<number, Lesson>();
const lesson = (rate: number): Lesson => {
  if (!lessons.has(rate)) lessons.set(rate, learn(rate));
  return lessons.get(rate)!;
};

/** Twelve networks learn |x|. */
function learn(rate: number): Lesson {
  const points = Array.from(linspace(-1, 1, 32));
  const x = tensor(points.map((v) => [v]));
  const target = tensor(points.map((v) => [Math.abs(v)]));
  const isOff = (h: Tensor): boolean[] =>
    Array.from({ length: 16 }, (_, j) => !points.some((_, i) => h.data[16 * i + j] > 0));
  const dead = new Array<number>(101).fill(0);
  let [back, died] = [0, 0];
  for (let net = 1; net <= 12; net++) {
    const rng = { generator: generator(net) };
    const free = (t: Tensor): Tensor => tensor(t.toArray(), { requiresGrad: true });
    const P = [[1, 16], [16, 16], [16, 1]].flatMap(([m, n]) => [
      free(kaimingNormal([n, m], rng).transpose()), free(zeros([1, n])),
    ]); // prettier-ignore
    let before: boolean[] = [];
    for (let k = 0; k <= 100; k++) {
      P.forEach((p) => p.zeroGrad());
      const h = mm(x, P[0]).add(P[1]);
      const g = mm(relu(h), P[2]).add(P[3]);
      mseLoss(mm(relu(g), P[4]).add(P[5]), target).backward();
      dead[k] += isOff(h).filter(Boolean).length / 192;
      const now = isOff(g);
      back += before.filter((off, j) => off && !now[j]).length;
      died += before.filter((off, j) => !off && now[j]).length;
      before = now;
      for (const p of P)
        for (let i = 0; i < p.data.length; i++) p.data[i] -= rate * p.grad!.data[i];
    }
  }
  return { dead, back, died };
}

/** How often some layer is all off for one input, 20 layers of 4 units with random biases. */
function deadWithBiases(): number {
  const rng = { generator: generator(11) };
  let dead = 0;
  for (let net = 0; net < 4000; net++) {
    let y = normal(0, 1, [4, 1], rng);
    let isDead = false;
    for (let l = 0; l < 20; l++) {
      y = relu(mm(kaimingNormal([4, 4], rng), y).add(normal(0, 0.5, [4, 1], rng)));
      isDead ||= y.data.every((v) => v === 0);
    }
    dead += +isDead;
  }
  return dead / 4000;
}

/** The median of log10 of the gradient in layer 1 of leaky networks, 100 layers of 4. */
const leaky = (): number => {
  const sizes = Array.from({ length: 200 }, (_, i) => {
    const net = { width: 4, depth: 100, weightStd: gain(leakyRelu), generator: generator(i + 1) };
    return gradientNorms(leakyRelu, net)[0] / Math.LN10;
  });
  return sizes.sort((a, b) => a - b)[100];
};

export const quoted: readonly Quoted[] = [
  ["0.040", () => 1 - deadFraction(4, 50)],
  ["0.048", () => deadFraction(10, 50)],
  ["0.0016", () => 1 - deadFraction(4, 100)],
  ["635", () => 1 / (1 - deadFraction(4, 100))],
  ["0.725", () => deadFraction(4, 20)],
  ["0.78", () => any(2), near(0.78)],
  ["0.93", () => any(16), near(0.93)],
  ["0.67", () => all(2), near(0.67)],
  ["0.60", () => all(16), near(0.6)],
  ["0.006", () => deadFraction(4, 20) ** 16],
  ["71", () => (180 / Math.PI) * angles[1]],
  ["0.318", () => Math.cos(angles[1])],
  ["0.948", () => Math.cos(angles[20])],
  ["0.75", () => -dip(gelu)],
  ["1.28", () => -dip(silu)],
  ["10^{17}", () => -Math.log10(deadFraction(64, 100)), 0.5],
  ["10^{-27}", leaky, 0.5],
  ["0.0061", () => deadFraction(14, 100)],
  ["0.0121", () => deadFraction(13, 100)],
  ["1.25", () => (2 * (1 + 2 + 3 + 4)) / 4 / 4],
  ["0.9375", () => (2 * (1 + 4 + 9 + 16)) / 16 / 4],
  ["2.1875", () => 0.9375 + 1.25],
  ["0.457", () => 1 / 2.1875],
];

export const inWords: readonly InWords[] = [
  ["998 of 1,000 networks die", () => [1000 * deadFraction(4, 100), 998, 0.5]],
  [
    "random biases do not change the law, to 4 standard errors",
    () => [deadWithBiases(), deadFraction(4, 20), 4 * Math.sqrt((0.725 * 0.275) / 4000)],
  ],
  [
    "the closed form is the correlation map of ReLU",
    () => [correlationMap(relu, { weightStd: Math.SQRT2 })(0.6), nextCosine(0.6), 1e-11],
  ],
  ["at layer 20 one unit in ten tells two inputs apart", () => [angles[19] / Math.PI, 0.1, 0.01]],
  ["at the large rate about half die", () => [lesson(0.5).dead[100], 0.5, 0.05]],
  [
    "nearly all of them within ten steps",
    () => {
      const { dead } = lesson(0.5);
      return [dead[10] / dead[100], 1, 0.05];
    },
  ],
  ["at a tenth of it hardly a unit", () => [lesson(0.05).dead[100], 0, 0.015]],
  [
    "at the small rate all that die in the second layer come back",
    () => {
      const { back, died } = lesson(0.05);
      return [back / died, 1, 0];
    },
  ],
  [
    "nearly two hundred come back",
    () => [[0.5, 0.2, 0.05].reduce((all, rate) => all + lesson(rate).back, 0), 190, 8],
  ],
  ["after a fall of 2 GELU is as lost as ReLU", () => [left(gelu, 2), 1, 0.05]],
  ["after a fall of 2 SiLU is not", () => [left(silu, 2), 0, 0.2]],
  ["after a fall of 6 SiLU is lost", () => [left(silu, 6), 1, 0.05]],
  ["after a fall of 2 leaky ReLU is still on its way", () => [left(leakyRelu, 2), 1, 0.1]],
];
