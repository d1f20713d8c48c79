// The TypeScript compiler. Required, as an import would first read 9 MB of it in search of exports.
import { createRequire } from "node:module";

export default createRequire(import.meta.url)("typescript");
