import { rename, stat, writeFile } from "node:fs/promises";

/** The file, made where there is none yet; two builds at once may both make it, and neither reads half of it. */
export async function kept(file: string, make: () => Promise<Buffer>): Promise<string> {
  if (await exists(file)) return file;
  const half = `${file}.${process.pid}`;
  await writeFile(half, await make());
  await rename(half, file);
  return file;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
