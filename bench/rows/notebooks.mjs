// What a notebook costs in the kernel: seconds, and memory after it.
import { article, cellsOf, ownKernel, pythonKernel } from "../kernels/sessions.mjs";

export const memory = {
  name: "memory",
  needs: "kernel",
  rounds: 3,
  lines: [
    {
      what: "memory of a kernel after notebook 05; Python's after the article's cells",
      value: "memory",
      unit: "MB",
      scale: 1e-6,
      reach: { most: 160 },
    },
    {
      what: "the same 5 s later, when TypeScript waits for an edit",
      value: "memory at rest",
      unit: "MB",
      scale: 1e-6,
    },
  ],
  contenders: {
    "this library": ownKernel([
      ["cells", cellsOf("05")],
      ["memory", "memory"],
      ["idle", 5],
      ["memory", "memory at rest"],
    ]),
    ipykernel: pythonKernel([
      ["cells", article.python],
      ["memory", "memory"],
      ["idle", 5],
      ["memory", "memory at rest"],
    ]),
  },
};

const LONG = ["04", "07", "10"];

export const notebooks = {
  name: "notebooks",
  needs: "kernel",
  isWarm: true,
  rounds: 2,
  lines: LONG.map((number) => ({
    what: `all cells of notebook ${number}, in a kernel that is ready`,
    value: number,
    unit: "s",
  })),
  contenders: {
    "this library": {
      async open() {
        const kernels = await Promise.all(
          LONG.map((number) =>
            ownKernel([["clock"], ["cells", cellsOf(number)], ["mark", number]]).open(),
          ),
        );
        return {
          async turn() {
            const values = [];
            for (const kernel of kernels) values.push(await kernel.turn());
            return Object.assign({}, ...values);
          },
          end: () => Promise.all(kernels.map((kernel) => kernel.end())),
        };
      },
    },
  },
};
