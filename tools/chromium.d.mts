export function findChromium(
  environment?: Record<string, string | undefined>,
  exists?: (path: string) => boolean,
): string | null;
