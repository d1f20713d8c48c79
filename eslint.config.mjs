import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      ".venv/",
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
      // A loop over typed arrays that is known to stay inside them reads best with `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // The kernel's older TypeScript reads the declarations: they must not depend on inference.
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
);
