// What a reader waits for whose kernel has met none of the cells, as in a new clone or after an update.
import { article, cellsOf, ownKernel, pythonKernel } from "../kernels/sessions.mjs";

const steps = (cells, comment) => [
  ["cells", cells, comment],
  ["mark", "last output"],
];

export const unknown = {
  name: "unknown",
  needs: "kernel",
  rounds: 5,
  lines: [
    {
      what: "the article's cells, as above, none of which a kernel has met before",
      value: "last output",
      unit: "s",
    },
    { what: "their processor time", value: "last output cpu", unit: "s" },
  ],
  contenders: {
    "this library": ownKernel(steps(article.typescript, "//")),
    ipykernel: pythonKernel(steps(article.python, "#")),
  },
};

export const unknownMemory = {
  name: "unknownMemory",
  needs: "kernel",
  rounds: 3,
  lines: [
    {
      what: "memory of a kernel after notebook 05, none of whose cells it has met before",
      value: "memory",
      unit: "MB",
      scale: 1e-6,
    },
  ],
  contenders: {
    "this library": ownKernel([
      ["cells", cellsOf("05"), "//"],
      ["memory", "memory"],
    ]),
  },
};
