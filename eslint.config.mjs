import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "**/.venv/",
      ".cache/",
      ".jupyter/",
      "tutorial/",
      "export/",
      "node_modules/",
      "tools/kernel-types/",
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      // What the types cannot know, as that a node has been visited, is said with `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "site/**/*.ts"],
    languageOptions: { parserOptions: { project: ["tsconfig.json", "site/tsconfig.json"] } },
    rules: { "@typescript-eslint/no-unnecessary-type-assertion": "error" },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // The kernel's older TypeScript reads the declarations: they must not depend on inference.
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
);
