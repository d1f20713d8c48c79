import { printed, sampleNotebook } from "../notebooks/sample";

/** A cell that learns in turns, and one that tells what it has learned. */
const learningCode: Readonly<Record<string, string>> = {
  parameters: "const steps = 40; // steps of the learner, 1 to 100",
  learner: `const seen: number[] = [];
while (seen.length < steps) {
  seen.push(seen.length);
  await new Promise((resolve) => setTimeout(resolve, 50));
}`,
  told: "console.log(`seen ${seen.length}`);",
};

export const learning = sampleNotebook(["# Learning", ...Object.values(learningCode)], (cells) => {
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  const tags = [["parameters"], ["learns"], []];
  code.forEach((cell, i) => {
    cell.id = Object.keys(learningCode)[i];
    cell.metadata.tags = tags[i];
  });
  code[2].outputs = [printed("seen 40\n")];
});
