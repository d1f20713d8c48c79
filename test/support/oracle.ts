import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of test/oracle. Numbers that JSON cannot write stand in it as strings. */
export function readOracle<Content>(file: string): Content {
  const text = readFileSync(join(__dirname, "../oracle", file), "utf8");
  const special = new Set<unknown>(["NaN", "Infinity", "-Infinity", "-0"]);
  return JSON.parse(text, (_, value) => (special.has(value) ? Number(value) : value)) as Content;
}

/** A function with its parameters, and its true values and derivatives point by point. */
export interface ActivationCase {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** One letter a point, as the README of the folder explains. */
  readonly tags: string;
  readonly x: readonly number[];
  readonly f: readonly number[];
  readonly d: readonly number[];
}
