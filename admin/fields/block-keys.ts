import { useRef } from "preact/hooks";
import type { Block } from "../../schema/fields/blocks.ts";
import { newId } from "../../schema/id.ts";

interface Named {
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
}

/**
 * Keys of blocks, as editors inside them keep a state of their own: they go with a block that is moved or written in,
 * and a block that was changed from outside gets a new one.
 */
export function useBlockKeys(blocks: readonly Block[]) {
  const known = useRef<Named>({ blocks: [], keys: [] });
  if (known.current.blocks !== blocks) known.current = { blocks, keys: keysFor(blocks, known.current) };
  return {
    keys: known.current.keys,
    /** Before these blocks are handed on, and come back as they are. */
    keep(next: Named): void {
      known.current = next;
    },
  };
}

function keysFor(blocks: readonly Block[], before: Named): string[] {
  const left = before.blocks.map((block, index) => ({
    text: JSON.stringify(block),
    key: before.keys[index],
  }));
  return blocks.map((block) => {
    const text = JSON.stringify(block);
    const at = left.findIndex((one) => one.text === text);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return same?.key ?? newId();
  });
}
