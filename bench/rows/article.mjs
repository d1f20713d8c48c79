// The article's cells in a new kernel, and then one of them edited again and again.
import { article as cells, ownKernel, pythonKernel } from "../kernels/sessions.mjs";

const EDITS = 12;

const steps = (cells, comment) => [
  ["cells", cells],
  ["mark", "last output"],
  ["edits", "edited", cells[1], comment, EDITS],
];

const kernel = { needs: "kernel", rounds: 5 };

export const article = {
  name: "article",
  ...kernel,
  lines: [
    { what: "a kernel is ready", value: "ready", unit: "s" },
    { what: "its processor time", value: "ready cpu", unit: "s" },
    {
      what: "the article's cells, from the kernel's start to the last output",
      value: "last output",
      unit: "s",
      reach: { ratio: 0.75 },
      inHead: true,
    },
    { what: "their processor time", value: "last output cpu", unit: "s" },
    {
      what: "a drawing cell, edited and run again",
      value: "edited",
      unit: "ms",
      scale: 1e3,
      reach: { ratio: 0.6 },
      inHead: true,
    },
    { what: "its processor time", value: "edited cpu", unit: "ms", scale: 1e3 },
  ],
  contenders: {
    "this library": ownKernel(steps(cells.typescript, "//")),
    ipykernel: pythonKernel(steps(cells.python, "#")),
  },
};

const IDLE_SECONDS = 3;

const afterIdling = (cells) => [
  ["idle", IDLE_SECONDS],
  ["clock"],
  ["cells", cells.slice(0, 2)],
  ["mark", "first figure"],
];

export const idle = {
  name: "idle",
  ...kernel,
  lines: [
    {
      what: "a first figure with its imports, when a kernel was ready and idle for 3 s",
      value: "first figure",
      unit: "s",
      reach: { most: 0.5 },
      inHead: true,
    },
    { what: "its processor time", value: "first figure cpu", unit: "s" },
  ],
  contenders: {
    "this library": ownKernel(afterIdling(cells.typescript)),
    ipykernel: pythonKernel(afterIdling(cells.python)),
  },
};
