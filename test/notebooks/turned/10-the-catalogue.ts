import type { Turn } from "../turned.test";

const small = { width: "24", depth: "12", nets: "3", samples: "1000" };
const own = (name: string, value: string, derivative: string): string =>
  `activation({ name: "${name}", label: "${name}", source: "you", formula: "f", ` +
  `derivativeFormula: "f′", value: (x) => ${value}, derivative: (x) => ${derivative} })`;

export const turns: readonly Turn[] = [
  { set: { ...small, nets: "1" }, says: [/: 1 nets of width 24/] },
  { set: { range: "0" }, stops: /range must be above 0/ },
  { set: { samples: "0" }, stops: /samples must be between/ },
  { set: { width: "100000" }, stops: /width and depth need 2/ },
  {
    set: { mine: own("relu", "Math.max(x, 0)", "Number(x > 0)") },
    stops: /mine: the name relu is taken/,
  },
  {
    set: { ...small, range: "100", mine: own("step", "Number(x > 0)", "0") },
    says: [/from −100 to 100/, /All 29 slopes agree/, /<td>step<\/td><td>\[0, 1\]<\/td>/],
  },
  {
    set: { ...small, range: "-4", mine: own("wave", "Math.sin(20 * x)", "20 * Math.cos(20 * x)") },
    says: [/from −4 to 4/, /All 29 slopes agree/, /3 nets of width 24/],
  },
  {
    set: {
      ...small,
      samples: "2",
      mine: own("fall", "-Math.log1p(Math.exp(x))", "-1 / (1 + Math.exp(-x))"),
    },
    says: [/All 29 slopes agree/, /<td>bend<\/td><td>[^<]*fall/, /A bend never turns back/],
  },
  {
    set: { ...small, mine: own("flat", "0", "0") },
    says: [/All 29 slopes agree/, /<td>flat<\/td><td>\[0, 0\]<\/td>/],
  },
  {
    set: { mine: own("squaredRelu", "Math.max(x, 0) * x", "2 * Math.max(x, 0)") },
    stops: /mine: the name squaredRelu is taken/,
  },
  {
    set: { ...small, range: "1", mine: own("cube", "x * x * x", "2 * x * x") },
    says: [/The slope of cube is wrong/],
    saysNot: [/slopes agree/],
  },
];
