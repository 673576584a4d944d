import type { Collection } from "../../schema/collection.ts";
import type { StoredValue } from "../../schema/fields/index.ts";

type Fields<C extends Collection> = C["fields"];

type SharedOf<C extends Collection> = {
  readonly [F in keyof Fields<C> as Fields<C>[F] extends { localized: true } ? never : F]?: StoredValue<
    Fields<C>[F]
  >;
};

type LocalizedOf<C extends Collection> = {
  readonly [F in keyof Fields<C> as Fields<C>[F] extends { localized: true } ? F : never]?: StoredValue<
    Fields<C>[F]
  >;
};

/** An entry as an editor would write it; a language left out is not published. */
export interface EntryOf<C extends Collection> {
  readonly id: string;
  readonly shared: SharedOf<C>;
  readonly sr?: LocalizedOf<C>;
  readonly en?: LocalizedOf<C>;
}
