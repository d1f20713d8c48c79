import { expect } from "chai";

import { otherValues } from "./otherValues";

describe("otherValues", () => {
  it("changes one number at a time and keeps its comment", () => {
    const source = "const points = 500; // how many\nconst step: number = 0.1;";
    expect(otherValues(source)).eql([
      "const points = 250; // how many\nconst step: number = 0.1;",
      "const points = 500; // how many\nconst step: number = 0.05;",
    ]);
  });

  it("keeps whole numbers whole, and never gives the same value", () => {
    expect(otherValues("const seed = 0;")).eql(["const seed = 1;"]);
    expect(otherValues("const depth = 1;")).eql(["const depth = 2;"]);
    expect(otherValues("const low = -5;")).eql(["const low = -2;"]);
    expect(otherValues("const low = -1;")).eql(["const low = -2;"]);
    expect(otherValues("const runs = 10_000;")).eql(["const runs = 5000;"]);
  });

  it("changes the first number of a list, and leaves words alone", () => {
    expect(otherValues("const range = [-10, 10];")).eql(["const range = [-5, 10];"]);
    expect(otherValues('const name = "tanh";')).eql([]);
  });
});
