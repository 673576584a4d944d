import { collectionNamed } from "../definitions.ts";
import { lazyScreen } from "../lazy-screen.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { ListScreen } from "./list-screen.tsx";

const SingletonScreen = lazyScreen(
  () => import("../edit/singleton-screen.tsx"),
  ({ SingletonScreen }) => SingletonScreen,
);

/** A list of entries, or the one entry there is. */
export function CollectionScreen({ collection: name }: { collection?: string }) {
  const collection = collectionNamed(name ?? "");
  if (!collection) return <NotFound />;
  return collection.singleton ? (
    <SingletonScreen key={collection.name} collection={collection} />
  ) : (
    <ListScreen key={collection.name} collection={collection} />
  );
}
