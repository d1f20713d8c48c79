// What each cell of a notebook imports, declares and takes from others, as TypeScript's compiler sees it.
import ts from "./typescript.mjs";

/**
 * For each source { text, imports, declared, free, awaits }: its text without imports and exports,
 * the names that it declares for later cells, those that it declares nowhere, and whether it awaits
 * something outside of a function.
 */
export function readCells(sources) {
  const files = new Map(
    sources.map((source, i) => [
      `/${i}.ts`,
      // A module of its own, so that it does not see what others declare.
      ts.createSourceFile(`/${i}.ts`, `${source}\nexport {};`, ts.ScriptTarget.Latest, true),
    ]),
  );
  const program = ts.createProgram(
    [...files.keys()],
    { noLib: true, noResolve: true },
    host(files),
  );
  const checker = program.getTypeChecker();
  return [...files.values()].map((file) => readCell(file, checker));
}

const host = (files) => ({
  getSourceFile: (name) => files.get(name),
  fileExists: (name) => files.has(name),
  readFile: (name) => files.get(name)?.text,
  writeFile: () => {},
  getDefaultLibFileName: () => "",
  getCurrentDirectory: () => "/",
  getCanonicalFileName: (name) => name,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => "\n",
});

function readCell(file, checker) {
  const statements = file.statements.slice(0, -1);
  const imports = statements.filter(ts.isImportDeclaration);
  const declaring = statements.filter((statement) => !ts.isImportDeclaration(statement));
  const exports = declaring.flatMap(
    (statement) =>
      statement.modifiers?.filter(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? [],
  );
  return {
    text: without([...imports, ...exports], file.text.slice(0, -"\nexport {};".length)).trim(),
    imports,
    opensSection: false,
    declared: declaring.flatMap(namesDeclared),
    free: freeNames(file, checker),
    awaits: statements.some(awaits),
  };
}

function without(nodes, text) {
  return nodes.reduceRight(
    (rest, node) => rest.slice(0, node.getStart()) + rest.slice(node.end).replace(/^[ \t]+/, ""),
    text,
  );
}

function namesDeclared(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name));
  return statement.name ? [statement.name.text] : [];
}

const namesBound = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (element.name ? namesBound(element.name) : []));

function freeNames(file, checker) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isMember(node) && !symbolOf(node, checker)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...names];
}

const isMember = (node) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

const symbolOf = (node, checker) =>
  ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);

function awaits(node) {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  return ts.forEachChild(node, awaits) ?? false;
}
