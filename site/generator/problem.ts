/** An error that its message explains to whoever builds a tutorial: `npm run tutorial` prints that and no stack. */
export function problem(message: string): Error {
  return Object.assign(new Error(message), { name: "TutorialProblem" });
}
