// The kernel reads these declarations in place of @types/node, whose 100 files it would parse at
// each start: 0.7 of its 1.5 seconds. Console and timers are typed; Node's modules can be imported
// and are any.

interface Console {
  log(...data: unknown[]): void;
  info(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
  debug(...data: unknown[]): void;
  dir(item: unknown, options?: object): void;
  table(rows: unknown, columns?: readonly string[]): void;
  assert(condition?: unknown, ...data: unknown[]): void;
  group(...label: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
}
declare var console: Console;

declare function setTimeout(callback: (...args: any[]) => void, ms?: number, ...args: any[]): any;
declare function clearTimeout(timer: any): void;
declare function setInterval(callback: (...args: any[]) => void, ms?: number, ...args: any[]): any;
declare function clearInterval(timer: any): void;
declare function setImmediate(callback: (...args: any[]) => void, ...args: any[]): any;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
declare function fetch(url: any, options?: any): Promise<any>;

declare var performance: { now(): number };
declare var process: {
  readonly argv: string[];
  readonly env: Record<string, string | undefined>;
  readonly platform: string;
  readonly version: string;
  cwd(): string;
  memoryUsage(): Record<string, number>;
  [name: string]: any;
};
declare var crypto: any;
declare var require: any;
declare var Buffer: any;
declare var URL: any;
declare var TextEncoder: any;
declare var TextDecoder: any;
declare var AbortController: any;

declare module "node:*";
declare module "assert";
declare module "buffer";
declare module "child_process";
declare module "crypto";
declare module "events";
declare module "fs";
declare module "fs/promises";
declare module "http";
declare module "https";
declare module "os";
declare module "path";
declare module "perf_hooks";
declare module "readline";
declare module "stream";
declare module "timers/promises";
declare module "url";
declare module "util";
declare module "v8";
declare module "vm";
declare module "worker_threads";
declare module "zlib";
