// What the notebooks take from the table of the study: a line for each configuration.
import { configurationKeys, ratesOf, trialOptions } from "./plan.mjs";
import { judged } from "./rows.mjs";

/** One small rate at which all configurations are compared as well. */
const smallRate = 0.01;

/** The text of src/training/digitsStudyData.ts. `predictedFactor` is the library's. */
export function summaryModule(rows, predictedFactor) {
  const lines = grouped(rows, (row) => configurationKeys.map((key) => row[key]).join())
    .map((group) => JSON.stringify(summaryOf(group, predictedFactor)))
    .join("\n");
  return `/**
 * The rows of \`digitsStudy\`, one a line, as JSON. Made of study/digits.csv by npm run study -- merge.
 */
export const digitsStudyData: string = \`
${lines}
\`;
`;
}

/** The summary of all runs of one configuration; the best rate has the best mean on the validation images. */
export function summaryOf(rows, predictedFactor) {
  const [first] = rows;
  const byRate = grouped(rows, (row) => row.rate);
  const validation = (group) => mean(group.map((row) => row.validation / judged));
  // Of equal rates the smallest.
  const best = byRate.reduce((a, b) => (validation(b) > validation(a) ? b : a));
  const small = byRate.find(([{ rate }]) => rate === smallRate);
  const grid = ratesOf(first);
  const net = trialOptions(keysOf(first));
  const predicted = predictedFactor(net);
  return {
    ...net,
    best: {
      ...scoreOf(best),
      validation: rounded(validation(best)),
      onEdge: [grid[0], grid.at(-1)].includes(best[0].rate),
    },
    small: small && scoreOf(small),
    factor: rounded(mean(best.map((row) => row.factor))),
    predictedFactor: Number.isNaN(predicted) ? null : rounded(predicted),
  };
}

/** How the seeds of one rate did on the test images. */
function scoreOf(group) {
  const right = group.map(({ test }) => test);
  const accuracies = right.map((count) => count / judged);
  const ended = group.filter(({ end }) => end !== "").length;
  const [test, std] = [mean(accuracies), deviation(accuracies)].map(rounded);
  return { rate: group[0].rate, right, test, std, ended };
}

const keysOf = ({ depth, activation, initialisation, cure }) => {
  return { depth, activation, initialisation, cure };
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The standard deviation of a sample; 0 of one value. */
function deviation(values) {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

const rounded = (value) => Number(value.toPrecision(5));

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
