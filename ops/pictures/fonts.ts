import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { kept } from "./kept.ts";

export const family = "Source Serif 4";

/** Latin, what Serbian adds to it, and Cyrillic. */
const subsets = ["latin", "latin-ext", "cyrillic"];

/** The face that pictures are set in, as the files that the renderer reads. */
export async function fontFiles(folder: string): Promise<string[]> {
  const source = dirname(createRequire(import.meta.url).resolve("@fontsource/source-serif-4/package.json"));
  await mkdir(folder, { recursive: true });
  return Promise.all(
    subsets.map((subset) => {
      const name = `source-serif-4-${subset}-400-normal`;
      const packed = join(source, "files", `${name}.woff`);
      return kept(join(folder, `${name}.otf`), async () => unwrapped(await readFile(packed)));
    }),
  );
}

const woffHeader = 44;
const woffEntry = 20;
const header = 12;
const entry = 16;

/** The font that a WOFF 1.0 file packs: the same tables, each inflated, behind the directory of an OpenType file. */
function unwrapped(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("A font is no WOFF file.");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = woffHeader + index * woffEntry;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed < size ? inflateSync(bytes) : bytes,
    };
  });
  const directory = Buffer.alloc(header + count * entry);
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(count * 16 - power * 16, 10);
  const padded: Buffer[] = [];
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = header + index * entry;
    tag.copy(directory, at);
    checksum.copy(directory, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    padded.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat([directory, ...padded]);
}
