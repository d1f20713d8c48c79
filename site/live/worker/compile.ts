import { parse, type Expression, type Node, type Program } from "acorn";
import { analyze, extract_names } from "periscopic";
import { transform } from "sucrase";

/** A cell as JavaScript: the body of an async function, line for line as the reader wrote it. */
export interface Compiled extends Names {
  readonly code: string;
}

/** What a changeable name stands for can change after its cell has run; another name of it is "as" that. */
export type Kind = "fixed" | "changeable" | `as ${string}`;

export interface Names {
  /** What later cells see. */
  readonly declares: Readonly<Record<string, Kind>>;
  /** What the cell takes from elsewhere. */
  readonly uses: readonly string[];
  /** Of a cell that the build has compiled: the values that move it, each as "cell name". */
  readonly movedBy?: readonly string[];
}

type Statement = Program["body"][number];
type Declarator = Extract<Statement, { type: "VariableDeclaration" }>["declarations"][number];

/** Text to put in place of the script from start to end. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The cell without its types: imports are look-ups, the last expression is returned in an array, and
 * the names are published first of all, as accessors that follow what the cell makes of them.
 *
 * The code wants `__cell` with `import(module)` and `publish(accessors)`.
 *
 * @throws SyntaxError with `cellLine`, counted from 1
 */
export function compile(source: string): Compiled {
  const script = withoutTypes(source);
  const program = parsed(script);
  const { scope, globals } = analyze(program as never);
  const last = program.body.at(-1);
  const edits = program.body.flatMap((statement) => editsOf(statement, script, statement === last));
  const names = [...new Set([...scope.declarations.keys(), ...importedNames(program)])];
  return {
    code: `"use strict"; ${publishing(names)} ${edited(script, edits)}`,
    declares: Object.fromEntries(names.map((name) => [name, kindOf(name, program)])),
    uses: [...globals.keys()].filter((name) => !names.includes(name)),
  };
}

/** The statements of a cell, without its types. */
export function statementsOf(source: string): string[] {
  const script = withoutTypes(source);
  return parsed(script).body.map(({ start, end }) => script.slice(start, end));
}

function withoutTypes(source: string): string {
  return explainingSyntax(
    () =>
      transform(source, {
        transforms: ["typescript"],
        keepUnusedImports: true,
        disableESTransforms: true,
      }).code,
  );
}

function parsed(script: string): Program {
  return explainingSyntax(() => parse(script, { ecmaVersion: "latest", sourceType: "module" }));
}

function explainingSyntax<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    const plain = message.replace(/^Error transforming \S+: /, "").replace(/ \(\d+:\d+\)$/, "");
    throw Object.assign(new SyntaxError(plain), { cellLine: loc?.line });
  }
}

/** `import * as Plot` is not among the declarations that analyze finds. */
function importedNames(program: Program): string[] {
  return program.body.flatMap((statement) =>
    statement.type === "ImportDeclaration"
      ? statement.specifiers.map(({ local }) => local.name)
      : [],
  );
}

function publishing(names: readonly string[]): string {
  const accessors = names.map(
    (name) => `get ${name}() { return ${name}; }, set ${name}(__value) { ${name} = __value; }`,
  );
  return `__cell.publish({ ${accessors.join(", ")} });`;
}

function editsOf(statement: Statement, script: string, isLast: boolean): Edit[] {
  if (statement.type === "ImportDeclaration") {
    const lines = script.slice(statement.start, statement.end).split("\n").length - 1;
    return [replace(statement, lookUp(statement) + "\n".repeat(lines))];
  }
  if (statement.type === "ExportNamedDeclaration" && statement.declaration) {
    return [{ start: statement.start, end: statement.declaration.start, text: "" }];
  }
  if (statement.type === "ExpressionStatement" && isLast) {
    // From the statement, as its expression begins within its own parentheses.
    const end = statement.end - (script[statement.end - 1] === ";" ? 1 : 0);
    const [before, after] = [statement.start, end].map((at) => ({ start: at, end: at }));
    return [replace(before, "return [("), replace(after, ")]")];
  }
  return [];
}

function lookUp({ specifiers, source }: Extract<Statement, { type: "ImportDeclaration" }>): string {
  const module = `__cell.import(${JSON.stringify(source.value)})`;
  const looked = specifiers.map((specifier) => {
    if (specifier.type === "ImportNamespaceSpecifier") return `${specifier.local.name} = ${module}`;
    const imported = specifier.type === "ImportSpecifier" ? specifier.imported : null;
    const key = imported?.type === "Literal" ? imported.value : (imported?.name ?? "default");
    return `${specifier.local.name} = ${module}[${JSON.stringify(key)}]`;
  });
  return looked.length > 0 ? `const ${looked.join(", ")};` : `${module};`;
}

function replace({ start, end }: Pick<Node, "start" | "end">, text: string): Edit {
  return { start, end, text };
}

function edited(script: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    script,
  );
}

const CONSTANT: readonly string[] = [
  "Literal",
  "TemplateLiteral",
  "ArrowFunctionExpression",
  "FunctionExpression",
  "UnaryExpression",
  "BinaryExpression",
];

/** Whether it gives a function, or a plain value: of `Math` come numbers. */
function isConstant(value: Expression): boolean {
  if (value.type !== "CallExpression") return CONSTANT.includes(value.type);
  const { callee } = value;
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Math"
  );
}

/** Imports, functions, classes and `const` with a plain value or a function are fixed. */
function kindOf(name: string, program: Program): Kind {
  const variables = program.body.flatMap((statement) => {
    const declared =
      statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    return declared?.type === "VariableDeclaration" ? [declared] : [];
  });
  const all = variables
    .filter(({ kind }) => kind === "const")
    .flatMap(({ declarations }) => declarations);
  const constants = all.filter(({ init }) => init && isConstant(init));
  for (const { id, init } of all)
    if (id.type === "Identifier" && id.name === name && init?.type === "Identifier")
      return `as ${init.name}`;
  const names = (declarators: Declarator[]): string[] =>
    declarators.flatMap(({ id }) => extract_names(id as never));
  const varying = names(variables.flatMap(({ declarations }) => declarations));
  return varying.includes(name) && !names(constants).includes(name) ? "changeable" : "fixed";
}
