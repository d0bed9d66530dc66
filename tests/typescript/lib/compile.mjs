// TypeScript's compiler as a library: findings by place, and JavaScript for Node 20, which strips no types.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { packageFolder } from "./workspace.mjs";

function options(change = {}) {
  const { config } = ts.readConfigFile(join(packageFolder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, packageFolder);
  return { ...options, ...change };
}

/** The program of these files. */
export function program(files, change = {}) {
  return ts.createProgram(files, options(change));
}

/** Findings as `{ file, line, text }`, with 1-based lines. */
export function findings(checked) {
  return ts.getPreEmitDiagnostics(checked).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    if (!diagnostic.file) return { file: "", line: 0, text };
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return { file: diagnostic.file.fileName, line: line + 1, text: `TS${diagnostic.code}: ${text}` };
  });
}

/** Writes the JavaScript of a folder beside it, file by file, and gives what its index.ts exports. `check` is what looks at types. */
export async function load(folder) {
  const into = join(folder, "js");
  // One file alone does not say that its package is of modules.
  const { target } = options();
  const compilerOptions = { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  mkdirSync(into);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const { outputText } = ts.transpileModule(readFileSync(join(folder, file), "utf8"), { compilerOptions });
    writeFileSync(join(into, file.replace(/ts$/, "js")), outputText);
  }
  return import(join(into, "index.js"));
}

/** The names a module exports: types, and constants and functions. */
export function exportsOf(checked, file) {
  const checker = checked.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(checked.getSourceFile(file));
  const exported = checker.getExportsOfModule(symbol);
  const named = (flag) => exported.filter((one) => one.flags & flag).map((one) => one.name);
  return { types: named(ts.SymbolFlags.TypeAlias), values: named(ts.SymbolFlags.Variable) };
}

/** The keys of a property path below an exported type: `keysOf(program, file, "Database", "seo", "Functions")`. */
export function keysOf(checked, file, name, ...path) {
  const checker = checked.getTypeChecker();
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(checked.getSourceFile(file)))
    .find((one) => one.name === name);
  let type =
    symbol.flags & ts.SymbolFlags.TypeAlias ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  for (const key of path) {
    type = checker.getTypeOfSymbol(type.getProperty(key));
  }
  return type.getProperties().map((property) => property.name);
}
