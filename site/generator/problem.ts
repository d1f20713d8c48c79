/** An error of which `npm run tutorial` prints the message and no stack. */
export function problem(message: string): Error {
  return Object.assign(new Error(message), { name: "TutorialProblem" });
}
