import { printed, sampleNotebook } from "../notebooks/sample";

/** Code cells by their ids: parameters of every kind, a guess, an exercise with its check. */
const askingCode: Readonly<Record<string, string>> = {
  imports: `import { tanh } from "activation-notebooks";`,
  parameters: `const count = 5; // points of the line, 2 to 50
const phi = tanh; // the function: any that you can import
const sizes = [1, 2]; // sizes of the dots
const kind = "plain"; // its kind: "plain" or "bold"
const loose = 4; // of anything
const wide = 30; // units, 1 to 10000`,
  show: `if (loose > 9) throw new RangeError(\`show: loose must be small, got \${loose}\`);
console.log([count, phi.name, sizes.join("+"), kind, loose, wide].join(" "));`,
  question: "const guess = NaN; // your guess: two and two",
  compare: "console.log(`It is 4, you said ${guess}`);",
  answer: "const answer1 = NaN;",
  check: 'console.log(answer1 === 4 ? "right" : "not yet");',
};

export const asking = sampleNotebook(
  [
    "# Asking",
    ...Object.entries(askingCode).flatMap(([id, source]) =>
      id === "answer" ? ["## Exercises", source] : [source],
    ),
  ],
  (cells) => {
    const stored = ["5 tanh 1+2 plain 4 30\n", "", "It is 4, you said NaN\n", "", "not yet\n"];
    const tags = {
      parameters: "parameters",
      question: "predict",
      answer: "exercise",
      check: "check",
    };
    const code = cells.filter(({ cell_type }) => cell_type === "code");
    code.forEach((cell, i) => {
      const text = ["", "", ...stored][i];
      cell.outputs = text === "" ? [] : [printed(text)];
      cell.id = Object.keys(askingCode)[i];
      const tag = tags[cell.id as keyof typeof tags];
      cell.metadata.tags = tag ? [tag] : [];
    });
  },
);
